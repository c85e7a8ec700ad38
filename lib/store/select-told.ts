import type { Known, Telling } from '@/lib/domain/telling'
import type { StoryId } from '@/lib/domain'
import type { Store } from './engine'
import { toTimestampRange } from './to-timestamp'

/** Keys of the stories that count as told. */
export const selectTold = (db: Store['db'], { from, to, beyond, readBy }: Telling) => {
  const { low, high } = toTimestampRange(from, to)
  const stories = db.selectFrom('stories').select('stories.key')
  if (beyond) {
    const known = toTimestampRange(undefined, beyond.to).high
    return stories
      .where('stories.ts', '<=', high)
      .where((eb) =>
        eb.or([
          eb.and([eb('stories.ts', '>=', low), eb('stories.ts', '>', known)]),
          eb('stories.added_at', '>', beyond.at),
        ]),
      )
  }
  const dated = stories.where('stories.ts', '>=', low).where('stories.ts', '<=', high)
  return readBy === undefined
    ? dated
    : dated.where((eb) => eb.or([eb('stories.added_at', 'is', null), eb('stories.added_at', '<=', readBy)]))
}

/** Stories up to the day `to`, and those without a date, that were read after a briefing could know them. */
export const listReadSince = async ({ db }: Store, to: string, { at }: Known): Promise<Set<StoryId>> => {
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where('deleted', 'is', null)
    .where('added_at', '>', at)
    .where('ts', '<=', toTimestampRange(undefined, to).high)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
