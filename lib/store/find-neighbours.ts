import type { StoryId } from '@/lib/domain'
import type { Store } from './engine'

interface Neighbour {
  id: StoryId
  title: string | null
  publishedAt: string | null
}

export interface Neighbours {
  earlier: Neighbour | null
  later: Neighbour | null
}

/** The stories before and after one by day of publication, in the order of the list of stories: undated ones come before all others. */
export const findNeighbours = async ({ db }: Store, key: number): Promise<Neighbours> => {
  const { ts } = await db.selectFrom('stories').select('ts').where('key', '=', key).executeTakeFirstOrThrow()
  const others = db
    .selectFrom('stories')
    .select(['id', 'title', 'published_at as publishedAt'])
    .where('deleted', 'is', null)
    .limit(1)
  const earlier = await others
    .where((eb) => eb.or([eb('ts', '<', ts), eb.and([eb('ts', '=', ts), eb('key', '>', key)])]))
    .orderBy('ts', 'desc')
    .orderBy('key')
    .executeTakeFirst()
  const later = await others
    .where((eb) => eb.or([eb('ts', '>', ts), eb.and([eb('ts', '=', ts), eb('key', '<', key)])]))
    .orderBy('ts')
    .orderBy('key', 'desc')
    .executeTakeFirst()
  return { earlier: earlier ?? null, later: later ?? null }
}
