import type { DateSource, StoryId } from '@/lib/domain'
import type { Store } from './engine'

export interface StoredStorySummary {
  id: StoryId
  title: string | null
  publisher: string | null
  publishedAt: string | null
  dateSource: DateSource | null
  cutOff: boolean
  placed: number
  notPlaced: number
}

/** Where a page begins: behind this story. As text `<ts>_<story key>`. */
export interface StoryCursor {
  ts: number
  key: number
}

export const parseStoryCursor = (text: string): StoryCursor | null => {
  const [ts, key] = /^(-?\d{1,15})_(\d{1,15})$/.exec(text)?.slice(1).map(Number) ?? []
  return ts === undefined || key === undefined ? null : { ts, key }
}

/** Newest first, undated last, then in the order they were read; none of the bin. */
export const listStories = async (
  store: Store,
  { cursor, limit }: { cursor: StoryCursor | null; limit: number },
): Promise<{ items: StoredStorySummary[]; total: number; nextCursor: string | null }> => {
  let query = store.db.selectFrom('stories').where('deleted', 'is', null)
  if (cursor)
    query = query
      .where('ts', '<=', cursor.ts)
      .where((eb) => eb.or([eb('ts', '<', cursor.ts), eb('key', '>', cursor.key)]))
  const rows = await query
    .select(['key', 'ts', 'id', 'title', 'publisher', 'cut_off', 'placed'])
    .select(['published_at as publishedAt', 'date_source as dateSource', 'not_placed as notPlaced'])
    .orderBy('ts', 'desc')
    .orderBy('key')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ key: _key, ts: _ts, cut_off, ...row }) => ({ ...row, cutOff: cut_off === 1 })),
    total: await countStories(store),
    nextCursor: last ? `${last.ts}_${last.key}` : null,
  }
}

/** Without those in the bin. */
export const countStories = async ({ db }: Store): Promise<number> => {
  const { count } = await db
    .selectFrom('stories')
    .where('deleted', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
