import type { EventMark, MarkShape, StoryDetail } from '@/lib/client'
import { type EventId, type Report, eventIdSchema, isRefused } from '@/lib/domain'
import { type LedEvent, toEventFeature, toEventShape } from '@/lib/geojson/to-event-feature'

/** The reports of one story as the map wants them: each an event of its own, told by this story alone. */
export const toEventFeatures = (
  detail: StoryDetail,
): { events: EventMark[]; shapes: MarkShape[]; reportOf: Map<EventId, Report> } => {
  const events: EventMark[] = []
  const shapes: MarkShape[] = []
  const reportOf = new Map<EventId, Report>()
  for (const report of detail.reports) {
    if (report.repeatOf !== undefined || isRefused(report)) continue
    const event = toEvent(report, detail)
    const feature = toEventFeature(event)
    if (!feature) continue
    const shape = toEventShape(event)
    events.push(feature)
    if (shape) shapes.push(shape)
    reportOf.set(event.id, report)
  }
  return { events, shapes, reportOf }
}

/** As the store names the event of a report that no other story tells. */
export const eventIdOf = (report: Pick<Report, 'id'>): EventId => eventIdSchema.parse(`event:${report.id}`)

const toEvent = (report: Report, { story, places }: StoryDetail): LedEvent => {
  const place = places.find(({ id }) => id === report.where?.placeId)
  return {
    id: eventIdOf(report),
    eventType: report.eventType,
    subEventType: report.subEventType,
    status: report.status,
    statusWhy: report.statusWhy,
    independent: 1,
    reports: 1,
    stories: 1,
    lead: {
      report,
      storyId: story.id,
      excerpt: story.text.slice(report.start, report.end),
      title: story.title,
      publisher: story.appearances[0]?.publisher ?? null,
      publishedAt: story.publishedAt,
    },
    place: place
      ? {
          name: place.name,
          kind: place.kind,
          country: place.country,
          admin1: place.admin1 ?? null,
          areaIds: place.areaIds ?? [],
          radiusKm: place.radiusKm ?? null,
        }
      : null,
  }
}
