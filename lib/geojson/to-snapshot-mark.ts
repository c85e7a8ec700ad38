import { toMarkFacts } from '@/lib/domain'
import type { SnapshotMark } from '@/lib/domain/snapshot'
import { type LedEvent, toEventShape } from './to-event-feature'

/** What a map draws of an event; null when it is not placed. */
export const toSnapshotMark = (event: LedEvent): SnapshotMark | null => {
  const { report, storyId, publisher, publishedAt } = event.lead
  const facts = toMarkFacts(event, report)
  if (!facts) return null
  const shape = toEventShape(event)
  const placeId = report.where?.placeId ?? null
  return {
    facts,
    story: { id: storyId, publisher, publishedAt },
    place: placeId && event.place ? { id: placeId, ...event.place } : null,
    shape: shape && { relation: shape.properties.relation, geometry: shape.geometry },
  }
}
