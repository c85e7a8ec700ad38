import type { Correction, Report, ReportId, StoryId } from '@/lib/domain'
import { findReport } from './correct-reports'

/** Which reports analysts took together as one event, and which they took apart. */
export type GroupDecisions = { together: ReportId[][]; apart: [ReportId, ReportId][] }

/**
 * What merges and splits say of the reports there are now, the oldest decision first: a later one goes before an earlier one about the same
 * two reports. Reports that are gone are passed over. Pure.
 */
export const groupDecisions = (
  corrections: readonly Correction[],
  reportsOf: (story: StoryId) => readonly Pick<Report, 'id' | 'trigger'>[],
): GroupDecisions => {
  const pairs = new Map<string, { pair: [ReportId, ReportId]; isOne: boolean }>()
  const say = (one: ReportId, other: ReportId, isOne: boolean): void => {
    if (one === other) return
    const pair: [ReportId, ReportId] = one < other ? [one, other] : [other, one]
    pairs.set(pair.join(' '), { pair, isOne })
  }
  const idsOf = (selectors: Correction['targets']): ReportId[] =>
    selectors.flatMap((selector) => {
      const reports = reportsOf(selector.storyId)
      const report = reports[findReport(reports, selector)]
      return report ? [report.id] : []
    })
  const inOrder = corrections.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  for (const { change, targets, apart } of inOrder) {
    if (change.type !== 'merge' && change.type !== 'split') continue
    const ids = idsOf(targets)
    for (const [index, one] of ids.entries()) for (const other of ids.slice(index + 1)) say(one, other, true)
    for (const one of ids) for (const other of idsOf(apart)) say(one, other, false)
  }
  const decided = [...pairs.values()]
  return {
    together: joinPairs(decided.filter(({ isOne }) => isOne).map(({ pair }) => pair)),
    apart: decided.filter(({ isOne }) => !isOne).map(({ pair }) => pair),
  }
}

/** Pairs that share a report become one set. */
const joinPairs = (pairs: readonly [ReportId, ReportId][]): ReportId[][] => {
  const setOf = new Map<ReportId, Set<ReportId>>()
  for (const [one, other] of pairs) {
    const joined = new Set([one, other, ...(setOf.get(one) ?? []), ...(setOf.get(other) ?? [])])
    for (const id of joined) setOf.set(id, joined)
  }
  return [...new Set(setOf.values())].map((set) => [...set].toSorted())
}
