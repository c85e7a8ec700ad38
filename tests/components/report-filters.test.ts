import { expect, test } from 'vitest'
import { toStatuses, toSureRows } from '@/components/filters/sure-rows'
import { withAbsent } from '@/components/filters/with-absent'

test.each([
  [['confirmed'], ['confirmed']],
  [['denied'], ['disputed']],
  [
    ['claimed', 'denied', 'disputed'],
    ['claimed', 'disputed'],
  ],
] as const)('%o is ticked as %o', (statuses, rows) => {
  expect(toSureRows(statuses)).toEqual(rows)
})

test('a denial and a dispute are chosen together', () => {
  expect(toStatuses(['claimed', 'disputed'])).toEqual(['claimed', 'denied', 'disputed'])
  expect(toSureRows(null)).toBeNull()
})

test('a name that nothing has any more keeps its row', () => {
  const rows = withAbsent([{ value: 'UA', count: 3 }], ['UA', 'RU'], (value) => value.toLowerCase())
  expect(rows).toEqual([
    { value: 'UA', count: 3, name: 'ua' },
    { value: 'RU', count: 0, name: 'ru' },
  ])
})
