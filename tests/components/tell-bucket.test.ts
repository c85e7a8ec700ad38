import { expect, test } from 'vitest'
import { changeRows, keyOfRow } from '@/components/compare/change-rows'
import { toDayNumber } from '@/lib/domain/day-number'
import { sayBucket } from '@/components/timeline/tell-bucket'
import { compareSentence } from '@/components/title/compare-sentence'
import { compareSpans } from '@/lib/compare/compare-spans'
import { eventFeature } from '../map/event-feature'
import { english } from '../words'

const bucket = (first: string, last: string, count: number, stories = 0, types = {}) => ({
  first: toDayNumber(first),
  last: toDayNumber(last),
  count,
  stories,
  types,
})

test.each([
  [
    bucket('2024-11-05', '2024-11-05', 4, 0, { 'explosions-remote-violence': 2, battles: 2 }),
    'reports',
    'Tue 5 Nov 2024: 4 reports – 2 battles, 2 explosions or strikes',
  ],
  [bucket('2024-11-04', '2024-11-10', 1, 0, { riots: 1 }), 'reports', '4–10 Nov 2024: 1 report – 1 riot'],
  [bucket('2024-09-01', '2024-09-30', 0, 0, {}), 'reports', '1–30 Sep 2024: 0 reports'],
  [bucket('2024-09-12', '2024-09-12', 10, 1), 'mentions', 'Thu 12 Sep 2024: 10 mentions in 1 story'],
] as const)('a bar in words %#', (given, of, words) => {
  expect(sayBucket(english, given, of)).toBe(words)
})

test.each([
  [{ new: 12, gone: 8, still: 5 }, 0, '12 places new, 8 gone, 5 still told of'],
  [{ new: 1, gone: 0, still: 0 }, 0, '1 place new, 0 gone, 0 still told of'],
  [{ new: 2, gone: 1, still: 1 }, 1, '2 places new, 1 gone, 1 still told of, reports moved in 1 area'],
  [{ new: 0, gone: 0, still: 0 }, 0, 'Neither span has a report that fits'],
])('%o and %d moves', (places, moves, words) => {
  expect(compareSentence(english, { places, moves: Array.from({ length: moves }) })).toBe(words)
})

test('the list has a heading for each change, with its count, and no row twice', () => {
  const compared = compareSpans(
    [eventFeature({ number: 1, placeId: 'own:gone' })],
    [eventFeature({ number: 2 }), eventFeature({ number: 3 })],
  )
  const move = { side: 'RU', admin1: 'Test', country: 'UA', km: 12, bearing: 0, before: 3, after: 4 }
  const rows = changeRows({ ...compared, moves: [move] })
  expect(rows.flatMap((row) => (row.kind === 'heading' ? `${row.of} ${row.count}` : row.kind))).toEqual([
    'new 2',
    'event',
    'event',
    'gone 1',
    'event',
    'moved 1',
    'move',
    'still 0',
  ])
  expect(new Set(rows.map(keyOfRow)).size).toBe(rows.length)
})
