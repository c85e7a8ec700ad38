import {
  type EventId,
  type EventType,
  type MarkPlace,
  type Report,
  type ReportStatus,
  type StoryId,
  type SubEventType,
  type Where,
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
export const toEventFeature = (event: LedEvent) => {
  const { where } = event.lead.report
  if (!where?.point) return null
  return {
    type: 'Feature' as const,
    id: event.id,
    geometry: { type: 'Point' as const, coordinates: where.point },
    properties: Object.assign(toProperties(event), {
      geoPrecision: where.geoPrecision,
      exactness: tellExactness(where),
      words: where.words,
    }),
  }
}

/** `no-place`: no place is told; `too-vague`: one is, but no point on a map can be given for it. */
export type UnplacedWhy = 'no-place' | 'too-vague'

/** Why an event is on no map; null when it is on one. */
export const tellUnplaced = (where: Where | null): UnplacedWhy | null =>
  where === null ? 'no-place' : where.point === null ? 'too-vague' : null

/** The same for one that is not placed: no geometry, and why. */
export const toUnplacedFeature = (event: LedEvent) => {
  const { where } = event.lead.report
  return {
    type: 'Feature' as const,
    id: event.id,
    geometry: null,
    properties: Object.assign(toProperties(event), {
      geoPrecision: where?.geoPrecision ?? null,
      exactness: where && tellExactness(where),
      words: where?.words ?? null,
      why: tellUnplaced(where),
    }),
  }
}

// Made longer by `Object.assign`, never spread into another: V8 makes a shape of its own for each such copy, 2 kB that only a full collection gives back.
const toProperties = ({ lead, ...event }: LedEvent) => {
  const { report, storyId, excerpt, title, publisher, publishedAt } = lead
  return {
    layer: 'event' as const,
    eventType: event.eventType,
    subEventType: event.subEventType,
    status: event.status,
    statusWhy: event.statusWhy,
    placeId: report.where?.placeId ?? null,
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
