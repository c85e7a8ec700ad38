import type { Row } from '@/lib/geoparse/evaluate-trees'
import type { FoundCasualty } from '@/lib/reports/count-casualties'
import type { Draft } from '@/lib/reports/draft'
import { giveEach } from '@/lib/reports/give-casualties'
import { givingFeatures } from '@/lib/reports/giving-features'
import { type Group, leadOf, toGroup } from '@/lib/reports/group-drafts'
import type { Reading } from '@/lib/reports/reading'
import type { GoldEntry } from '../accuracy/gold-report'
import { findWord } from '../accuracy/match-reports'
import { ownersOfCounts } from './own-counts'

/** A count of casualties beside an event, and whether it is one of it. */
export type GivingSample = { row: Row; label: 0 | 1; weight: number }

const WITHOUT = 0.3 // weight of a count beside the other events of its text, as if its own had not been found

const keyOf = ({ kind, count, at }: FoundCasualty): string => `${kind} ${count.start} ${at}`

/** The word that says most in the sentence that opens with the event. */
const leadAlone = (members: Draft[]): Draft[] => [
  leadOf(members.filter(({ trigger }) => trigger.sentence === members[0]?.trigger.sentence)),
]

/** Each count of one story beside each annotated event of it. `membersOf`: the words that tell of a report. */
export const collectGivingSamples = (
  entry: GoldEntry,
  reading: Reading,
  offset: number,
  membersOf: (report: number) => Draft[],
): GivingSample[] => {
  const reports = entry.reports.map((_, report) => report).filter((report) => membersOf(report).length > 0)
  if (reports.length === 0) return []
  const counts: FoundCasualty[] = []
  giveEach(reading, [], (casualty) => {
    counts.push(casualty)
    return null
  })
  const told = entry.reports.map(({ trigger, otherTriggers = [], again = [] }) =>
    [trigger, ...otherTriggers, ...again].map((word) => findWord(entry.text, word).start - offset),
  )
  const owners = new Map(
    [...ownersOfCounts(entry, counts, told)].map(([count, owner]) => [keyOf(count), owner]),
  )
  const samples: GivingSample[] = []
  /**
   * `without`: the report that is taken for not found; only its counts are asked about. `areAllHeld`: whether all words for an event are
   * found; else one of them, for the others may not be believed.
   */
  const collect = (without: number | null, areAllHeld = true): void => {
    const groups = new Map<number, Group>(
      reports
        .filter((report) => report !== without)
        .map((report) => [
          report,
          toGroup(
            areAllHeld ? membersOf(report) : leadAlone(membersOf(report)),
            (_, lead) => entry.reports[report]?.subEventType ?? lead.subEventType,
          ),
        ]),
    )
    giveEach(reading, [...groups.values()], (casualty, standing) => {
      const owner = owners.get(keyOf(casualty))
      if (owner === undefined) return null
      const right = owner === null ? null : (groups.get(owner) ?? null)
      if (without === null || owner === without)
        for (const group of standing.groups)
          samples.push({
            row: givingFeatures(casualty, group, standing),
            label: group === right ? 1 : 0,
            weight: without === null && areAllHeld ? 1 : WITHOUT,
          })
      return right
    })
  }
  collect(null)
  if (reports.some((report) => membersOf(report).length > 1)) collect(null, false)
  for (const report of new Set(owners.values())) if (report !== null && reports.length > 1) collect(report)
  return samples
}
