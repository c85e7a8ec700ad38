import {
  type EventId,
  type EventType,
  type MarkPlace,
  type Report,
  type ReportStatus,
  type StoryId,
  type SubEventType,
  tellExactness,
} from '@/lib/domain'

/** An event with the report that stands for it. */
export interface LedEvent {
  id: EventId
  eventType: EventType
  subEventType: SubEventType | null
  status: ReportStatus
  statusWhy: string
  independent: number
  reports: number
  stories: number
  lead: {
    report: Report
    storyId: StoryId
    excerpt: string
    title: string | null
    publisher: string | null
    publishedAt: string | null
  }
  place: MarkPlace | null
}

/** The feature of an event, with all that a file needs to say where its mark comes from after it left the program. Null when it is not placed. */
export const toEventFeature = ({ id, lead, ...event }: LedEvent) => {
  const { report, storyId, excerpt, title, publisher, publishedAt } = lead
  const { where } = report
  if (!where?.point) return null
  return {
    type: 'Feature' as const,
    id,
    geometry: { type: 'Point' as const, coordinates: where.point },
    properties: {
      layer: 'event' as const,
      eventType: event.eventType,
      subEventType: event.subEventType,
      status: event.status,
      statusWhy: event.statusWhy,
      geoPrecision: where.geoPrecision,
      exactness: tellExactness(where),
      words: where.words,
      placeId: where.placeId,
      place: event.place,
      dates: report.dates,
      casualties: report.casualties,
      independent: event.independent,
      reports: event.reports,
      stories: event.stories,
      confidence: report.confidence,
      storyId,
      start: report.start,
      end: report.end,
      excerpt,
      title,
      publisher,
      publishedAt,
      side: report.actors.find(({ role }) => role === 'initiator')?.side ?? null,
      attribution: report.attribution.map(({ name }) => name).join('; ') || null,
    },
  }
}

/** What the words of an event's place really mean, when that is more than a point. */
export const toEventShape = ({ id, eventType, status, lead }: LedEvent) => {
  const { where } = lead.report
  if (!where?.geometry || where.geometry.type === 'Point') return null
  return {
    type: 'Feature' as const,
    id,
    geometry: where.geometry,
    properties: {
      layer: 'expression' as const,
      eventType,
      status,
      relation: where.relation,
      words: where.words,
    },
  }
}
