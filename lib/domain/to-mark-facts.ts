import type { Event } from './event'
import { storyIdSchema } from './ids'
import type { MarkFacts } from './mark'
import { type Report, tellExactness } from './report'

type Told = Pick<Event, 'id' | 'eventType' | 'subEventType' | 'status' | 'statusWhy' | 'independent'>

/** What a map draws of an event whose lead report this is; null when it is not placed. */
export const toMarkFacts = (
  event: Told,
  { storyId, where, dates, actors, attribution }: Report,
): MarkFacts | null => {
  if (!where?.point) return null
  const [, first, span = ''] = event.id.split(':')
  const [start = 0, end = 0] = span.split('-').map(Number)
  const isContested = event.status === 'denied' || event.status === 'disputed'
  return [
    first === storyId ? null : storyIdSchema.parse(first),
    start,
    end,
    event.eventType,
    event.subEventType,
    event.status,
    isContested ? event.statusWhy : null,
    event.independent,
    dates?.from ?? null,
    dates?.to ?? null,
    ...where.point,
    where.geoPrecision,
    tellExactness(where),
    where.words,
    actors.find(({ role }) => role === 'initiator')?.side ?? null,
    attribution.map(({ name }) => name).join('; ') || null,
  ]
}
