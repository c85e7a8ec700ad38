import { type EventType, type Exactness, type ReportStatus, eventTypes } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'

export type LegendItem =
  | { kind: 'type'; type: EventType }
  | { kind: 'status'; status: ReportStatus }
  | { kind: 'exactness'; exactness: Exactness }

const mostLegend = 6 // items of one slide: more are not read across a room
const statuses: readonly ReportStatus[] = ['disputed', 'denied', 'claimed', 'confirmed', 'reported']
const unclear: readonly Exactness[] = ['movement', 'region', 'border', 'within']

/** What the symbols of this slide mean and of no other, six at most: what happened by how often, how exact, then how sure. */
export const listLegend = (events: readonly KeptEvent[]): LegendItem[] => {
  const placed = events.filter(({ where }) => where !== null)
  const count = (type: EventType): number => placed.filter(({ eventType }) => eventType === type).length
  const types = eventTypes
    .filter((type) => count(type) > 0)
    .sort((one, other) => count(other) - count(one))
    .map((type): LegendItem => ({ kind: 'type', type }))
  const exact = unclear
    .filter((exactness) => placed.some(({ where }) => where?.exactness === exactness))
    .map((exactness): LegendItem => ({ kind: 'exactness', exactness }))
  const sure = statuses
    .filter((status) => placed.some((event) => event.status === status))
    .map((status): LegendItem => ({ kind: 'status', status }))
  // Of each something, so that no rim is left without its meaning because there are many types.
  const kept = types.slice(0, 3)
  const rest = [...exact.slice(0, 2), ...sure]
  return [...kept, ...rest, ...types.slice(3)].slice(0, mostLegend)
}
