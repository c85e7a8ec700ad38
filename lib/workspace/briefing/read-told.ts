import type { ToldInDays } from '@/lib/briefing/told-event'
import { type Spans, isSince, wasKnown } from '@/lib/briefing/when-told'
import type { Filter, ReportId } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { Telling } from '@/lib/domain/telling'
import { type Store, walkEventDetails } from '@/lib/store'
import { describeStories } from '@/lib/store/describe-stories'
import type { StoredEventDetail } from '@/lib/store/get-event'
import { loadTellingsOf } from '@/lib/store/load-tellings'
import { statusBefore } from './status-before'
import { toKeptEvent, toKeptSentence } from './to-kept-event'

const most = 5000 // events of one span; a briefing is no archive

interface Selection {
  filter: Filter
  /** Only what these stories tell of. */
  told?: Telling
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

/** What stories of the days of a briefing tell of, each with whether it is new and what it was worth before. */
export const readToldInDays = async (store: Store, filter: Filter, spans: Spans): Promise<ToldInDays[]> => {
  const { days, beyond } = spans
  const told = { ...days, ...(beyond && { beyond }) }
  const events = await readDetails(store, { filter, told })
  const stories = await storiesOf(store, events)
  const before = new Map(events.map((event) => [event.id, toldBefore(event, spans)]))
  const tellings = await loadTellingsOf(store, [...before.values()].flat())
  return events.map((event): ToldInDays => {
    const known = before.get(event.id) ?? []
    const since = event.told.filter((one) => isSince(spans, one))
    return {
      event: toKeptEvent(event, stories),
      isFirst: known.length === 0,
      was: known.length > 0 ? statusBefore(known.flatMap((id) => tellings.get(id) ?? [])) : null,
      since: toKeptSentence(since.at(-1) ?? event.lead, stories),
    }
  })
}

const toldBefore = ({ told }: StoredEventDetail, spans: Spans): ReportId[] =>
  told.filter((one) => wasKnown(spans, one)).map(({ report }) => report.id)
