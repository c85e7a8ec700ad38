import type { EventId, Selector } from '@/lib/domain'
import { reportSchema } from '@/lib/domain'
import type { Store } from './engine'

/** The events that are told by these words, each once. */
export const findEventsOf = async (
  { db }: Store,
  selectors: readonly Pick<Selector, 'storyId' | 'start' | 'end'>[],
): Promise<EventId[]> => {
  const events = new Set<EventId>()
  for (const { storyId, start, end } of selectors) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('stories', 'stories.key', 'reports.story_key')
      .innerJoin('event_reports', 'event_reports.report_id', 'reports.id')
      .innerJoin('events', 'events.key', 'event_reports.event_key')
      .where('stories.id', '=', storyId)
      .select(['events.id', 'reports.report'])
      .execute()
    for (const { id, report } of rows) {
      const { trigger } = reportSchema.parse(JSON.parse(report))
      if (trigger.start < end && start < trigger.end) events.add(id)
    }
  }
  return [...events]
}
