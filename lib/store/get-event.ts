import { type EventId, reportSchema } from '@/lib/domain'
import type { Store } from './engine'
import { type StoredEvent, type ToldReport, listEvents } from './list-events'

/** An event with every report that tells of it, the earliest story first. Null when there is none of that id. */
export const getEvent = async (
  store: Store,
  id: EventId,
): Promise<(StoredEvent & { told: ToldReport[] }) | null> => {
  const row = await store.db
    .selectFrom('events')
    .select(['key', 'ts', 'event_type as type'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const filter = { types: [row.type] } // what is no conflict event is listed only when it is asked for
  const page = await listEvents(store, { filter, cursor: { ts: row.ts, key: row.key - 1 }, limit: 1 })
  const [event] = page.items
  if (event?.id !== id) return null
  const rows = await store.db
    .selectFrom('event_reports')
    .innerJoin('reports', 'reports.id', 'event_reports.report_id')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .where('event_reports.event_key', '=', row.key)
    .select([
      'reports.report',
      'reports.excerpt',
      'reports.mark_start as markStart',
      'stories.id as storyId',
      'stories.title',
      'stories.publisher',
      'stories.published_at as publishedAt',
    ])
    .orderBy('stories.ts')
    .orderBy('reports.key')
    .execute()
  return {
    ...event,
    told: rows.map(({ report, ...rest }) => ({ report: reportSchema.parse(JSON.parse(report)), ...rest })),
  }
}
