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

/** What was read of a span. `isCut`: it has more than the newest that were. */
export interface ReadSpan<One> {
  found: One[]
  isCut: boolean
}

interface Selection {
  filter: Filter
  /** Only what these stories tell of. */
  told?: Telling
  /** No more events than that: a briefing is no archive. */
  most: number
}

const readDetails = async (
  store: Store,
  { filter, told, most }: Selection,
): Promise<ReadSpan<StoredEventDetail>> => {
  const found: StoredEventDetail[] = []
  for await (const event of walkEventDetails(store, filter, { told })) {
    if (found.length === most) return { found, isCut: true }
    found.push(event)
  }
  return { found, isCut: false }
}

const storiesOf = async (store: Store, events: readonly StoredEventDetail[]) =>
  await describeStories(store, [
    ...new Set(events.flatMap(({ lead, told }) => [lead.storyId, ...told.map(({ storyId }) => storyId)])),
  ])

/** Events of a filter as slides keep them, the newest first. */
export const readKept = async (store: Store, selection: Selection): Promise<ReadSpan<KeptEvent>> => {
  const { found, isCut } = await readDetails(store, selection)
  const stories = await storiesOf(store, found)
  return { found: found.map((event) => toKeptEvent(event, stories)), isCut }
}

/** What stories of the days of a briefing tell of, each with whether it is new and what it was worth before. */
export const readToldInDays = async (
  store: Store,
  { filter, most }: Pick<Selection, 'filter' | 'most'>,
  spans: Spans,
): Promise<ReadSpan<ToldInDays>> => {
  const { days, beyond } = spans
  const told = { ...days, ...(beyond && { beyond }) }
  const { found: events, isCut } = await readDetails(store, { filter, told, most })
  const stories = await storiesOf(store, events)
  const before = new Map(events.map((event) => [event.id, toldBefore(event, spans)]))
  const tellings = await loadTellingsOf(store, [...before.values()].flat())
  const found = events.map((event): ToldInDays => {
    const known = before.get(event.id) ?? []
    const since = event.told.filter((one) => isSince(spans, one))
    return {
      event: toKeptEvent(event, stories),
      isFirst: known.length === 0,
      was: known.length > 0 ? statusBefore(known.flatMap((id) => tellings.get(id) ?? [])) : null,
      since: toKeptSentence(since.at(-1) ?? event.lead, stories),
    }
  })
  return { found, isCut }
}

const toldBefore = ({ told }: StoredEventDetail, spans: Spans): ReportId[] =>
  told.filter((one) => wasKnown(spans, one)).map(({ report }) => report.id)
