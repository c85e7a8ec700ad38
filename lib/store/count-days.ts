import { sql } from 'kysely'
import type { Filter } from '@/lib/domain'
import { type MentionCount, countMentions } from './count-mentions'
import type { Store } from './engine'
import { UNDATED } from './schema'
import { selectMentions } from './select-mentions'

const maxDays = 20_000 // newest ones; 54 years of them

export interface DayCounts {
  /** Oldest first; days without a mention are left out. */
  days: (MentionCount & { day: string })[]
  undated: MentionCount
}

/** Placed mentions per day of publication (UTC); the days of the filter itself are not applied. */
export const countDays = async (store: Store, filter: Filter): Promise<DayCounts> => {
  // Start of the day, also before 1970, where the remainder of a division is negative.
  const day = sql<number>`m.ts - ((m.ts % 86400) + 86400) % 86400`
  const rows = await selectMentions(store, { filter, placed: true, ignore: 'days' })
    .where('m.ts', '>', UNDATED)
    .select(({ fn }) => [
      day.as('day'),
      fn.countAll<number>().as('mentions'),
      fn.count<number>('m.story_key').distinct().as('stories'),
    ])
    .groupBy(day)
    .orderBy('day', 'desc')
    .limit(maxDays)
    .execute()
  const undated = { ...filter, from: undefined, to: undefined, undatedOnly: true }
  return {
    days: rows.reverse().map(({ day: at, mentions, stories }) => ({
      day: new Date(at * 1000).toISOString().slice(0, 10),
      mentions,
      stories,
    })),
    undated: await countMentions(store, { filter: undated, placed: true }),
  }
}
