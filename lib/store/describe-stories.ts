import type { StoryId } from '@/lib/domain'
import type { Store } from './engine'

const atOnce = 500 // ids of one statement

/** What a source line tells of a story. */
export interface DescribedStory {
  id: StoryId
  title: string | null
  publisher: string | null
  publishedAt: string | null
  /** Of its first appearance that has one. */
  url: string | null
}

/** The stories of these ids that are in the archive and not in the bin. */
export const describeStories = async (
  { db }: Store,
  ids: readonly StoryId[],
): Promise<Map<StoryId, DescribedStory>> => {
  const found = new Map<StoryId, DescribedStory>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await db
      .selectFrom('stories')
      .leftJoin('appearances', (join) =>
        join.onRef('appearances.story_key', '=', 'stories.key').on('appearances.url', 'is not', null),
      )
      .where('stories.id', 'in', ids.slice(from, from + atOnce))
      .where('stories.deleted', 'is', null)
      .select(['stories.id', 'stories.title', 'stories.publisher', 'stories.published_at', 'appearances.url'])
      .orderBy('appearances.key')
      .execute()
    for (const { id, title, publisher, published_at, url } of rows)
      if (!found.has(id))
        found.set(id, {
          id,
          title,
          publisher: publisher === '-' ? null : publisher,
          publishedAt: published_at,
          url,
        })
  }
  return found
}
