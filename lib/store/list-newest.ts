import type { Filter } from '@/lib/domain'
import type { Store } from './engine'
import { type StoredEvent, type ToldReport, readEvents } from './list-events'
import { readTold } from './read-told'
import { UNDATED } from './schema'
import { selectEvents } from './select-events'

/** An event, and the report of it that was published last. */
export interface NewestEvent {
  event: StoredEvent
  newest: ToldReport
}

/**
 * The placed events that were reported of last, whenever they happened: by the publication of the newest story that tells of each. One of which no
 * story bears a date is left out, since nobody can say whether it is new.
 */
export const listNewest = async (store: Store, filter: Filter, limit: number): Promise<NewestEvent[]> => {
  const rows = await selectEvents(store, filter, { placed: true })
    .innerJoin('event_reports', 'event_reports.event_key', 'e.key')
    .innerJoin('reports', 'reports.id', 'event_reports.report_id')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .where('stories.ts', '>', UNDATED)
    .select(({ fn }) => ['e.key', fn.max<number>('stories.ts').as('newest')])
    .groupBy('e.key')
    .orderBy('newest', 'desc')
    .orderBy('e.key')
    .limit(limit)
    .execute()
  const keys = rows.map(({ key }) => key)
  const events = await readEvents(store, keys)
  const told = await readTold(
    store,
    [...events.values()].map(({ id }) => id),
  )
  return keys.flatMap((key) => {
    const event = events.get(key)
    const newest = event && findNewest(told.get(event.id) ?? [])
    return newest ? { event, newest } : []
  })
}

/** The first report of the story that was published last. */
const findNewest = (told: readonly ToldReport[]): ToldReport | undefined => {
  const last = told.at(-1)?.publishedAt
  return told.find(({ publishedAt }) => publishedAt === last)
}
