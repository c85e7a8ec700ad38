import type { Excerpt } from '@/lib/client'
import { type UnplacedReason, unplacedReasons } from '@/lib/domain'

/** What could not be placed, by the reason why, in the order of the closed list; reasons without any are left out. */
export const groupByReason = <Item extends Pick<Excerpt, 'why'>>(
  items: readonly Item[],
): { why: UnplacedReason; items: Item[] }[] =>
  unplacedReasons
    .map((why) => ({ why, items: items.filter((item) => item.why === why) }))
    .filter((group) => group.items.length > 0)
