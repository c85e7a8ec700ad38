import { type StoryId, tellExactness } from '@/lib/domain'
import type { KeptEvent, KeptSentence } from '@/lib/domain/kept-event'
import { toEventShape } from '@/lib/geojson/to-event-feature'
import type { DescribedStory } from '@/lib/store/describe-stories'
import type { StoredEventDetail } from '@/lib/store/get-event'

type Told = StoredEventDetail['told'][number]
export type StoriesById = ReadonlyMap<StoryId, DescribedStory>

/** An event of the store as slides keep it. */
export const toKeptEvent = (event: StoredEventDetail, stories: StoriesById): KeptEvent => {
  const { report } = event.lead
  const { where } = report
  const shape = toEventShape(event)
  return {
    id: event.id,
    eventType: event.eventType,
    subEventType: event.subEventType,
    status: event.status,
    statusWhy: event.statusWhy,
    independent: event.independent,
    stories: event.stories,
    dates: report.dates && { from: report.dates.from, to: report.dates.to },
    casualties: report.casualties,
    confidence: report.confidence,
    side: report.actors.find(({ role }) => role === 'initiator')?.side ?? null,
    where: where?.point
      ? {
          point: where.point,
          geoPrecision: where.geoPrecision,
          exactness: tellExactness(where),
          placeId: where.placeId,
          place: event.place,
          shape: shape && { relation: shape.properties.relation, geometry: shape.geometry },
        }
      : null,
    words: where?.words ?? null,
    sentence: toKeptSentence(event.lead, stories),
    alsoIn: othersOf(event, stories),
  }
}

const most = 20 // other stories of one event

const othersOf = ({ lead, told }: StoredEventDetail, stories: StoriesById): KeptEvent['alsoIn'] => {
  const others = new Map(
    told.filter(({ storyId }) => storyId !== lead.storyId).map((one) => [one.storyId, one]),
  )
  return [...others.values()].slice(0, most).map((one) => toKeptSource(one, stories))
}

const toKeptSource = (
  { storyId, title, publisher, publishedAt }: Told,
  stories: StoriesById,
): KeptEvent['alsoIn'][number] => ({
  storyId,
  title,
  publisher: publisher === '-' ? null : publisher,
  publishedAt,
  url: stories.get(storyId)?.url ?? null,
})

export const toKeptSentence = (told: Told, stories: StoriesById): KeptSentence => ({
  ...toKeptSource(told, stories),
  excerpt: told.excerpt,
  markStart: told.markStart,
  start: told.report.trigger.start,
  end: told.report.trigger.end,
  attribution: told.report.attribution.map(({ name }) => name).join('; ') || null,
})
