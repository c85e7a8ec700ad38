import { type Filter, reportSchema } from '@/lib/domain'
import type { Store } from './engine'
import { type StoredEvent, type ToldReport, readEvents } from './list-events'
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
  const told = await newestReports(store, keys)
  return keys.flatMap((key) => {
    const [event, newest] = [events.get(key), told.get(key)]
    return event && newest ? { event, newest } : []
  })
}

const newestReports = async (store: Store, keys: readonly number[]): Promise<Map<number, ToldReport>> => {
  if (keys.length === 0) return new Map()
  const rows = await store.db
    .selectFrom('event_reports')
    .innerJoin('reports', 'reports.id', 'event_reports.report_id')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .where('event_reports.event_key', 'in', keys)
    .select([
      'event_reports.event_key as key',
      'reports.report',
      'reports.excerpt',
      'reports.mark_start as markStart',
      'stories.id as storyId',
      'stories.title',
      'stories.publisher',
      'stories.published_at as publishedAt',
    ])
    .orderBy('stories.ts')
    .orderBy('reports.key', 'desc')
    .execute()
  // The last one of a key stands: the first report of the newest story.
  return new Map(
    rows.map(({ key, report, ...rest }) => [
      key,
      { report: reportSchema.parse(JSON.parse(report)), ...rest },
    ]),
  )
}
