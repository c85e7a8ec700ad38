import { expect, test } from 'vitest'
import type { Run } from '@/lib/domain'
import { joinRuns } from '@/lib/client/join-runs'
import { toRows } from '@/components/ui/to-rows'
import { nameOfGroup } from '@/components/words/group-names'
import { english } from '../words'

const run = (key: string | null, items: number, count = items): Run => ({
  by: 'place',
  key,
  name: key,
  count,
  items,
})
const text = (items: readonly string[], runs: readonly Run[]): string[] =>
  toRows(items, runs).map((row) =>
    row.run ? `${row.run.key}:${row.run.count}` : `${row.item}${row.position}`,
  )

test('headings stand before the first of their group; positions leave them out', () => {
  expect(text(['a', 'b', 'c'], [])).toEqual(['a1', 'b2', 'c3'])
  expect(text(['a', 'b', 'c'], [run('x', 2), run('y', 1, 5)])).toEqual(['x:2', 'a1', 'b2', 'y:5', 'c3'])
  // Groups of an answer before, while the next one is on its way.
  expect(text(['a'], [run('x', 3)])).toEqual(['x:3', 'a1'])
  expect(text(['a', 'b'], [run('x', 1)])).toEqual(['x:1', 'a1', 'b2'])
})

test('a group that a page breaks off goes on in the next one', () => {
  expect(joinRuns([run('x', 2), run('y', 1, 3), run('y', 2, 3), run(null, 1)])).toEqual([
    run('x', 2),
    run('y', 3),
    run(null, 1),
  ])
})

test.each<[Partial<Run>, string]>([
  [{ by: 'day', key: '2024-11-05', name: null }, '5 November 2024'],
  [{ by: 'day', key: null }, 'Undated'],
  [{ by: 'story', key: 'ab', name: null }, 'Untitled story'],
  [{ by: 'place', key: null, name: null }, 'Placed by words alone'],
  [{ by: 'place', key: 'x', name: 'Odesa' }, 'Odesa'],
])('%j is called %s', (given, name) => {
  expect(nameOfGroup(english, { ...run('x', 1), ...given })).toBe(name)
})
