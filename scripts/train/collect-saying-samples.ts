import type { Gazetteer } from '@/lib/gazetteer'
import type { Row } from '@/lib/geoparse/evaluate-trees'
import { readDocument } from '@/lib/pipeline'
import { findEvents } from '@/lib/reports/1-find-event'
import { toHearing } from '@/lib/reports/4-who-says-so'
import { nameSpeaker } from '@/lib/reports/name-speaker'
import type { ReportModels } from '@/lib/reports/report-models'
import type { Saying } from '@/lib/reports/saying'
import { type Hearing, sayingFeatures } from '@/lib/reports/saying-features'
import type { GoldEntry, GoldReport } from '../accuracy/gold-report'
import { isSameSource } from '../accuracy/judge-report'
import { findWord } from '../accuracy/match-reports'

/** A saying beside an event, and whether it is about it. */
export type SayingSample = { row: Row; label: 0 | 1; weight: number }

/** Of several sayings of a source the one that is about the event: by rule, else the nearest. */
const likeness = (saying: Saying, { ruled, event }: Hearing): number =>
  (ruled.own.includes(saying) ? 4000 : 0) +
  (ruled.counted.includes(saying) ? 3000 : 0) +
  (ruled.told.includes(saying) ? 2000 : 0) -
  Math.min(999, Math.abs(saying.verb.start - event.trigger.start))

/** Each saying of a text beside each event that was found and is annotated. */
export const collectSayingSamples = (
  entry: GoldEntry,
  gazetteer: Gazetteer,
  models: ReportModels,
  weight = 1,
): SayingSample[] => {
  if (entry.reports.length === 0) return []
  const meta = { publishedAt: entry.date, datePrecision: 'day', dateSource: 'meta' } as const
  const document = { text: entry.text, format: 'text', input: entry.id, meta } as const
  return readDocument(document, gazetteer, models).flatMap(({ reading, offset }) => {
    const events = findEvents(reading, models)
    return events.flatMap((event) => {
      const { start, end } = event.trigger
      const gold = entry.reports.find((report) => tells(entry.text, report, start + offset, end + offset))
      return gold ? ofEvent(gold, toHearing(reading, event, events), weight) : []
    })
  })
}

const tells = (text: string, report: GoldReport, start: number, end: number): boolean =>
  [report.trigger, ...(report.otherTriggers ?? []), ...(report.again ?? [])].some((word) => {
    const at = findWord(text, word)
    return at.start < end && start < at.end
  })

const ofEvent = (gold: GoldReport, hearing: Hearing, weight: number): SayingSample[] => {
  const names = (saying: Saying): string[] => hearing.speakersOf(saying).map(nameSpeaker)
  const isSource = (saying: Saying, source: string): boolean =>
    names(saying).some((name) => isSameSource(source, name))
  const right = new Set(
    gold.attribution.flatMap(
      (source) =>
        hearing.sayings
          .filter((saying) => isSource(saying, source))
          .toSorted((one, other) => likeness(other, hearing) - likeness(one, hearing))[0] ?? [],
    ),
  )
  return hearing.sayings.flatMap((saying) => {
    const isOpen = !right.has(saying) && gold.attribution.some((source) => isSource(saying, source))
    return isOpen ? [] : [{ row: sayingFeatures(saying, hearing), label: right.has(saying) ? 1 : 0, weight }]
  })
}
