import type { Run } from '@/lib/domain'

/** A row of a list: an item, or the heading of the group that begins here. */
export type ListRow<Item> =
  | { run: Run; /** Of the first item of the group. */ position: number }
  | { run: null; item: Item; /** Counted from 1, headings left out. */ position: number }

/** Items with the headings of their groups between them; without groups, the items alone. */
export const toRows = <Item>(items: readonly Item[], runs: readonly Run[]): ListRow<Item>[] => {
  const rows: ListRow<Item>[] = []
  let next = 0
  const take = (count: number): void => {
    for (const item of items.slice(next, next + count)) rows.push({ run: null, item, position: ++next })
  }
  for (const run of runs) {
    rows.push({ run, position: next + 1 })
    take(run.items)
  }
  take(items.length - next)
  return rows
}
