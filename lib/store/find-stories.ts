import { sql } from 'kysely'
import type { StoryId } from '@/lib/domain'
import type { Store } from './engine'

export interface FoundStories {
  items: {
    id: StoryId
    title: string | null
    publisher: string | null
    publishedAt: string | null
    /** Some words around those that were found. */
    excerpt: string
  }[]
  total: number
}

/** Stories that hold all words, those with them in the title first. */
export const findStories = async (
  { db, engine }: Store,
  text: string,
  limit: number,
): Promise<FoundStories> => {
  const ranked = engine.rankStories(text, limit)
  const matching = engine.matchText(sql.ref('stories.key'), text)
  if (ranked === null || matching === null) return { items: [], total: 0 }
  const items = await db
    .selectFrom(ranked)
    .innerJoin('stories', 'stories.key', 'found.key')
    .select(['stories.id', 'stories.title', 'stories.publisher'])
    .where('stories.deleted', 'is', null)
    .select(['stories.published_at as publishedAt', 'found.excerpt'])
    .orderBy('found.rank')
    .orderBy('stories.key')
    .execute()
  const { total } = await db
    .selectFrom('stories')
    .where(matching)
    .where('deleted', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { items, total }
}
