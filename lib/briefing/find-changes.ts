import { findMoves } from '@/lib/compare/find-moves'
import type { KeptEvent } from '@/lib/domain/kept-event'
import { type ChangeKind, type SlideChange, changeKinds } from '@/lib/domain/slide-content'
import { matterOf } from './matter-of'
import { compareEvents } from './compare-events'
import { toMarks } from './to-mark'
import type { ToldInDays } from './told-event'

/** Told of in the days of the briefing, and in the days before; each event of the latter as it is today. */
export interface Compared {
  told: readonly ToldInDays[]
  before: readonly KeptEvent[]
  /** Not all of either was read: what is missing from it can't be told. */
  isCut?: boolean
}

/**
 * What is not as it was. `new`: first told of in these days; `confirmed`, `disputed`: known, and what came in since makes it so; `moved`: the
 * middle of a side's reports; `gone`: a kind of event at a place that was told of before and is not now.
 */
export const findChanges = ({ told, before, isCut = false }: Compared): SlideChange[] => {
  const mattersBefore = new Set(before.map(matterOf))
  const mattersNow = new Set(told.map(({ event }) => matterOf(event)))
  const toldNow = new Set(told.map(({ event }) => event.id))
  const found: SlideChange[] = told.flatMap(({ event, isFirst, was, since }): SlideChange[] => {
    if (isFirst) return [{ change: 'new', event, again: mattersBefore.has(matterOf(event)) }]
    if (was === null || was === event.status) return []
    if (event.status === 'confirmed') return [{ change: 'confirmed', event, was, since }]
    if (event.status === 'disputed' || event.status === 'denied')
      return [{ change: 'disputed', event, was, since }]
    return []
  })
  if (isCut) return orderChanges(found)
  const gone = before
    .filter((event) => !toldNow.has(event.id) && !mattersNow.has(matterOf(event)))
    .map((event): SlideChange => ({ change: 'gone', event }))
  return orderChanges([...found, ...findShifts({ told, before }), ...gone])
}

const findShifts = ({ told, before }: Compared): SlideChange[] => {
  const now = told.map(({ event }) => event)
  return findMoves(toMarks(before).events, toMarks(now).events).flatMap((move): SlideChange[] => {
    const isPart = ({ side, where }: KeptEvent): boolean =>
      side === move.side && where?.place?.admin1 === move.admin1 && where.place.country === move.country
    const [event, was] = [newestOf(now.filter(isPart)), newestOf(before.filter(isPart))]
    return event && was ? [{ change: 'moved', ...move, event, was }] : []
  })
}

const newestOf = (events: readonly KeptEvent[]): KeptEvent | undefined =>
  [...events].sort((one, other) => dayOf(other).localeCompare(dayOf(one)) || (one.id < other.id ? -1 : 1))[0]

const dayOf = ({ dates, sentence }: KeptEvent): string => dates?.to ?? sentence.publishedAt ?? ''

const rankOf = (change: SlideChange): number =>
  changeKinds.indexOf(change.change) * 2 + (change.change === 'new' && change.again ? 1 : 0)

const compareChanges = (one: SlideChange, other: SlideChange): number =>
  rankOf(one) - rankOf(other) ||
  ('event' in one && 'event' in other ? compareEvents(one.event, other.event) : 0)

/** By kind, of each kind the weightiest first. */
export const orderChanges = (changes: readonly SlideChange[]): SlideChange[] =>
  [...changes].sort(compareChanges)

/** How many there are of each kind. */
export const countChanges = (changes: readonly SlideChange[]): Record<ChangeKind, number> => {
  const totals: Record<ChangeKind, number> = {
    new: 0,
    confirmed: 0,
    disputed: 0,
    moved: 0,
    figure: 0,
    gone: 0,
  }
  for (const { change } of changes) totals[change]++
  return totals
}
