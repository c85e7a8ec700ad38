import { casualtyKinds } from '@/lib/domain'
import { tellCount } from '@/components/words/report-words'
import styles from './event-card.module.css'
import { type ToldAccount, nameAccount } from './to-accounts'

/** How many were killed, injured, captured or are missing: each account's own figure where they differ, never a mean. */
export const CasualtyFacts = ({ accounts, differs }: { accounts: ToldAccount[]; differs: readonly string[] }) => {
  const kinds = casualtyKinds.flatMap((kind) => {
    const given = accounts.flatMap((account) =>
      account.told.flatMap(({ report }) => {
        const count = report.casualties[kind]
        return count ? { who: nameAccount(account), count: tellCount(count) } : []
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
              <p className={styles.differs}>Accounts differ on the {kind}</p>
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
