import {
  type Correction,
  type CorrectedReport,
  type CorrectionId,
  isAreaKind,
  type Place,
  type Report,
  type ReportDates,
  type Story,
} from '@/lib/domain'
import { compareDecisions } from './compare-decisions'
import { decidedPlace } from './decided-place'
import { findAgain } from './find-again'

type Span = { start: number; end: number }

/**
 * The reports of a story as analysts decided, each with what the machine had answered. A later decision of one kind replaces an earlier one.
 * `orphans`: corrections whose report the story no longer gives. Pure.
 */
export const correctReports = (
  story: Pick<Story, 'id' | 'text'>,
  reports: readonly Report[],
  corrections: readonly Correction[],
): { reports: Report[]; places: Place[]; orphans: CorrectionId[] } => {
  const decided = [...reports]
  const places = new Map<string, Place>()
  const orphans: CorrectionId[] = []
  const inOrder = corrections.filter(({ part }) => part === 'report').toSorted(compareDecisions)
  for (const correction of inOrder) {
    const here = [...correction.targets, ...correction.apart].filter(({ storyId }) => storyId === story.id)
    for (const target of here) {
      const span = findAgain(story.text, target)
      const index = span ? findReport(decided, span) : -1
      const report = decided[index]
      if (!report) {
        orphans.push(correction.id)
        continue
      }
      if (correction.change.type === 'merge' || correction.change.type === 'split') continue
      const place = decidedPlace(correction)
      if (place) places.set(place.id, place)
      decided[index] = correctReport(report, correction, place)
    }
  }
  return { reports: decided, places: [...places.values()], orphans: [...new Set(orphans)] }
}

/** The report told by these words: by its very word, else by one that overlaps it. -1 when there is none. */
export const findReport = (reports: readonly Pick<Report, 'trigger'>[], { start, end }: Span): number => {
  const exact = reports.findIndex(({ trigger }) => trigger.start === start && trigger.end === end)
  if (exact >= 0) return exact
  return reports.findIndex(({ trigger }) => trigger.start < end && start < trigger.end)
}

const correctReport = (report: Report, correction: Correction, place: Place | null): Report => {
  const { id, change, by, at, why } = correction
  const before = report.corrected ?? []
  const group = groupOf(change.type)
  const [former] = before.filter(({ type }) => groupOf(type) === group)
  const note: CorrectedReport = {
    id,
    type: change.type,
    by,
    at,
    why,
    machine: former ? former.machine : machineAnswer(report, group),
  }
  const corrected = [...before.filter((other) => other !== former), note]
  switch (change.type) {
    case 'place':
    case 'pin':
      return place ? { ...report, where: toWhere(place, by), corrected } : report
    case 'dates':
      return { ...report, dates: change.dates && toDates(change.dates, by), corrected }
    case 'event-type':
      return { ...report, eventType: change.eventType, subEventType: change.subEventType, corrected }
    case 'status':
      return {
        ...report,
        status: change.status,
        statusWhy: `set by ${by}${why ? `: ${why}` : ''}`,
        corrected,
      }
    case 'not-a-report':
      return { ...report, corrected }
    case 'merge':
    case 'split':
    case 'not-a-place':
    case 'published':
      return report
    default:
      return change satisfies never
  }
}

/** A pin and another place replace each other. */
const groupOf = (type: Correction['change']['type']): Correction['change']['type'] =>
  type === 'pin' ? 'place' : type

const machineAnswer = (
  { where, dates, eventType, subEventType, status }: Report,
  group: Correction['change']['type'],
): CorrectedReport['machine'] => {
  if (group === 'place') return { where }
  if (group === 'dates') return { dates }
  if (group === 'event-type') return { eventType, subEventType }
  return group === 'status' ? { status } : {}
}

const toWhere = (place: Place, by: string): Report['where'] => ({
  mentionId: null,
  expressionId: null,
  placeId: place.id,
  relation: null,
  words: place.name,
  point: place.point,
  geometry: null,
  geoPrecision: place.kind === 'admin2' ? 2 : isAreaKind(place.kind) ? 3 : 1,
  why: `decided by ${by}`,
})

const DAY = 86_400_000 // ms

/** ACLED time_precision: a day, up to a week, longer. */
const toDates = ({ from, to }: { from: string; to: string }, by: string): ReportDates => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1
  return { from, to, precision: days === 1 ? 1 : days <= 7 ? 2 : 3, surface: `set by ${by}` }
}
