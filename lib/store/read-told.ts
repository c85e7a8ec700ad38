import { type EventId, reportSchema } from '@/lib/domain'
import type { Store } from './engine'
import type { ToldReport } from './list-events'

/** Every report that tells of these events, of each the earliest story first; at most a page of events. */
export const readTold = async (
  { db }: Store,
  ids: readonly EventId[],
): Promise<Map<EventId, ToldReport[]>> => {
  const told = new Map<EventId, ToldReport[]>()
  if (ids.length === 0) return told
  const rows = await db
    .selectFrom('events')
    .innerJoin('event_reports', 'event_reports.event_key', 'events.key')
    .innerJoin('reports', 'reports.id', 'event_reports.report_id')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .where('events.id', 'in', ids)
    .select([
      'events.id as event',
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
  for (const { event, report, ...rest } of rows) {
    const one = { report: reportSchema.parse(JSON.parse(report)), ...rest }
    const list = told.get(event)
    if (list) list.push(one)
    else told.set(event, [one])
  }
  return told
}
