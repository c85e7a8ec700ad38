import type { Grouping, Run } from '@/lib/domain'
import { UNDATED } from './schema'

/** How a row of a grouped list is ordered: groups by `rank` downwards, then by `member`. */
export interface GroupedRow {
  rank: number
  member: number
  /** Of the whole group. */
  count: number
}

/** What a group of stories or places is called. */
export interface GroupName {
  key: string | null
  name: string | null
}

/** The stretches of a page that belong to one group each. */
export const cutRuns = <Row extends GroupedRow>(
  group: Grouping,
  rows: readonly Row[],
  nameOf: (row: Row, index: number) => GroupName,
): Run[] => {
  const runs: (Run & GroupedRow)[] = []
  for (const [index, row] of rows.entries()) {
    const last = runs.at(-1)
    if (last && last.rank === row.rank && last.member === row.member) last.items++
    else {
      const { rank, member, count } = row
      const name = group === 'day' ? { key: dayOf(rank), name: null } : nameOf(row, index)
      runs.push({ by: group, ...name, rank, member, count, items: 1 })
    }
  }
  return runs.map(({ by, key, name, count, items }) => ({ by, key, name, count, items }))
}

const dayOf = (start: number): string | null =>
  start <= UNDATED ? null : new Date(start * 1000).toISOString().slice(0, 10)
