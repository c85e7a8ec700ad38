import { isIn } from '@/lib/briefing/is-in'
import type { ToldInDays } from '@/lib/briefing/told-event'
import type { Filter, ReportId } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { Days } from '@/lib/domain/slide-content'
import { type Store, walkEventDetails } from '@/lib/store'
import { describeStories } from '@/lib/store/describe-stories'
import type { StoredEventDetail } from '@/lib/store/get-event'
import { loadTellingsOf } from '@/lib/store/load-tellings'
import { statusBefore } from './status-before'
import { toKeptEvent, toKeptSentence } from './to-kept-event'

const most = 5000 // events of one span; a briefing is no archive

interface Selection {
  filter: Filter
  /** Only what stories of these days tell of. */
  told?: Days
}

const readDetails = async (store: Store, { filter, told }: Selection): Promise<StoredEventDetail[]> => {
  const events: StoredEventDetail[] = []
  for await (const event of walkEventDetails(store, filter, { told })) {
    events.push(event)
    if (events.length === most) break
  }
  return events
}

const storiesOf = async (store: Store, events: readonly StoredEventDetail[]) =>
  await describeStories(store, [
    ...new Set(events.flatMap(({ lead, told }) => [lead.storyId, ...told.map(({ storyId }) => storyId)])),
  ])

/** Events of a filter as slides keep them, the newest first; at most 5,000. */
export const readKept = async (store: Store, selection: Selection): Promise<KeptEvent[]> => {
  const events = await readDetails(store, selection)
  const stories = await storiesOf(store, events)
  return events.map((event) => toKeptEvent(event, stories))
}

/** What stories of these days tell of, each with whether it is new and what it was worth before. */
export const readToldInDays = async (store: Store, filter: Filter, days: Days): Promise<ToldInDays[]> => {
  const events = await readDetails(store, { filter, told: days })
  const stories = await storiesOf(store, events)
  const before = new Map(events.map((event) => [event.id, toldBefore(event, days)]))
  const tellings = await loadTellingsOf(store, [...before.values()].flat())
  return events.map((event): ToldInDays => {
    const known = before.get(event.id) ?? []
    const since = event.told.filter(({ publishedAt }) => isIn(days, publishedAt))
    return {
      event: toKeptEvent(event, stories),
      isFirst: known.length === 0,
      was: known.length > 0 ? statusBefore(known.flatMap((id) => tellings.get(id) ?? [])) : null,
      since: toKeptSentence(since.at(-1) ?? event.lead, stories),
    }
  })
}

const toldBefore = ({ told }: StoredEventDetail, { from }: Days): ReportId[] =>
  told
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt.slice(0, 10) < from)
    .map(({ report }) => report.id)
