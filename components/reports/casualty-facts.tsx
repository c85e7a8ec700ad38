import { casualtyKinds } from '@/lib/domain'
import { capital } from '@/components/words/capital'
import { publisherName } from '@/components/words/publisher-name'
import { tellCount, tellDifferences } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './event-card.module.css'
import { type ToldAccount, nameAccount } from './to-accounts'

/** How many were killed, injured, captured or are missing: each account's own figure where they differ, never a mean. */
export const CasualtyFacts = ({
  accounts,
  differs,
}: {
  accounts: ToldAccount[]
  differs: readonly string[]
}) => {
  const words = useWords()
  const { t } = words
  const kinds = casualtyKinds.flatMap((kind) => {
    const given = accounts.flatMap((account) =>
      account.told.flatMap(({ report, publisher }) => {
        const count = report.casualties[kind]
        if (!count) return []
        const who = nameAccount(words, account)
        return {
          who:
            publisher && account.source
              ? t('reports.inPaper', { who, paper: publisherName(words, publisher) })
              : who,
          count: tellCount(words, count),
        }
      }),
    )
    const different = given.filter(
      ({ who, count }, index) =>
        given.findIndex((other) => other.count === count && other.who === who) === index,
    )
    return different.length > 0 ? { kind, given: different } : []
  })
  if (kinds.length === 0) return null
  return (
    <>
      <dt>{t('reports.casualties')}</dt>
      <dd>
        {kinds.map(({ kind, given }) => {
          const [first] = given
          if (!differs.includes(`casualties.${kind}`))
            return <p key={kind}>{t(`reports.${kind}`, { count: first?.count ?? '' })}</p>
          return (
            <div key={kind}>
              <p className={styles.differs}>{capital(tellDifferences(words, [`casualties.${kind}`]))}</p>
              <ul>
                {given.map(({ who, count }) => (
                  <li key={`${who} ${count}`}>
                    {count} <span className={styles.why}>{who}</span>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </dd>
    </>
  )
}
