import { casualtyKinds } from '@/lib/domain'
import { tellCount, tellDifferences } from '@/components/words/old'
import { publisherName } from '@/components/words/old'
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
  const kinds = casualtyKinds.flatMap((kind) => {
    const given = accounts.flatMap((account) =>
      account.told.flatMap(({ report, publisher }) => {
        const count = report.casualties[kind]
        if (!count) return []
        const paper = publisher && account.source ? `, in ${publisherName(publisher)}` : ''
        return { who: `${nameAccount(account)}${paper}`, count: tellCount(count) }
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
      <dt>Casualties</dt>
      <dd>
        {kinds.map(({ kind, given }) => {
          const [first] = given
          if (!differs.includes(`casualties.${kind}`))
            return (
              <p key={kind}>
                {first?.count} {kind}
              </p>
            )
          return (
            <div key={kind}>
              <p className={styles.differs}>{capital(tellDifferences([`casualties.${kind}`]))}</p>
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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
