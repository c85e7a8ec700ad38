import type { Report, ReportStatus } from '@/lib/domain'

/** An account as the status sees it. */
export type Voice = { report: Report; name: string; side: string | null }

const list = (names: string[]): string => {
  const different = [...new Set(names)]
  return different.length > 3 ? `${different.slice(0, 3).join('; ')} and others` : different.join('; ')
}

/**
 * The status of an event from its accounts, and why. `independent` are accounts whose origin and source both differ; two claims
 * by one side of the war do not confirm each other.
 */
export const tellEventStatus = (
  voices: Voice[],
  independent: Voice[],
): { status: ReportStatus; statusWhy: string } => {
  const of = (...statuses: ReportStatus[]): Voice[] =>
    voices.filter(({ report }) => statuses.includes(report.status))
  const denied = of('denied')
  const told = of('reported', 'claimed', 'confirmed')
  const [disputed] = of('disputed')
  const [confirmed] = of('confirmed')
  if (denied.length > 0 && told.length > 0) {
    return {
      status: 'disputed',
      statusWhy: `said by ${list(told.map(({ name }) => name))}, denied by ${list(denied.map(({ name }) => name))}`,
    }
  }
  if (disputed) return { status: 'disputed', statusWhy: disputed.report.statusWhy }
  if (denied.length > 0)
    return { status: 'denied', statusWhy: `denied by ${list(denied.map(({ name }) => name))}` }
  if (confirmed) return { status: 'confirmed', statusWhy: confirmed.report.statusWhy }
  const sides = new Set(independent.map(({ side }) => side))
  const isOneSide = sides.size === 1 && !sides.has(null)
  if (independent.length >= 2 && !isOneSide) {
    return {
      status: 'confirmed',
      statusWhy: `${independent.length} independent accounts: ${list(independent.map(({ name }) => name))}`,
    }
  }
  const [reported] = of('reported')
  const first = reported ?? voices[0]
  if (!first) return { status: 'reported', statusWhy: 'no account' }
  const alone = voices.length > 1 ? `${voices.length} accounts, but no two that are independent; ` : ''
  return { status: first.report.status, statusWhy: `${alone}${first.report.statusWhy}` }
}
