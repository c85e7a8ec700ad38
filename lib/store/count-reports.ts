import type { StoryId } from '@/lib/domain'
import type { Store } from './engine'

/** How many events a story tells of, repetitions left out. */
export const countReports = async ({ db }: Store, story: StoryId): Promise<number> => {
  const { count } = await db
    .selectFrom('reports')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .where('stories.id', '=', story)
    .where('reports.counted', '=', 1)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
