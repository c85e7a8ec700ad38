import type { Deletion, StoryId } from '@/lib/domain'
import { readDeletion } from './deletion-json'
import type { Store } from './engine'

export interface BinnedStory {
  id: StoryId
  title: string | null
  publisher: string | null
  publishedAt: string | null
  deleted: Deletion
}

/** Stories in the bin, the last one first; `cursor` is how many were seen before. */
export const listBin = async (
  { db }: Store,
  { cursor, limit }: { cursor: number | null; limit: number },
): Promise<{ items: BinnedStory[]; total: number; outOf: number; nextCursor: string | null }> => {
  const seen = cursor ?? 0
  const binned = db.selectFrom('stories').where('deleted', 'is not', null)
  const rows = await binned
    .select(['id', 'title', 'publisher', 'published_at as publishedAt', 'deleted'])
    .orderBy('deleted', 'desc')
    .orderBy('key')
    .limit(limit + 1)
    .offset(seen)
    .execute()
  const { count } = await binned
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    items: rows.slice(0, limit).flatMap(({ deleted, ...row }) => {
      const deletion = readDeletion(deleted)
      return deletion ? [{ ...row, deleted: deletion }] : []
    }),
    total: count,
    outOf: count,
    nextCursor: rows.length > limit ? String(seen + limit) : null,
  }
}

export const parseBinCursor = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null)
