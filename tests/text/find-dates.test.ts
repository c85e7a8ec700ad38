import { expect, test } from 'vitest'
import { findDates } from '@/lib/text/find-dates'

const table: [string, string[]][] = [
  ['31 October 2024', ['2024-10-31']],
  ['Oct. 30, 2024 and October 30 2024', ['2024-10-30', '2024-10-30']],
  ['2024-10-30', ['2024-10-30']],
  ['30.10.2024', ['2024-10-30']],
  ['5 листопада 2024 року, 5 ноября 2024 года', ['2024-11-05', '2024-11-05']],
  ['2024-11-05T07:00:00+02:00', ['2024-11-05T05:00:00Z']],
  ['5 Nov 2024, 10:15 GMT', ['2024-11-05T10:15:00Z']],
  ['5 Nov 2024, 10:15', ['2024-11-05']],
  ['10/30/2024', ['2024-10-30']],
  ['30/10/2024', ['2024-10-30']],
  ['03/04/2024', []],
  ['30 February 2024', []],
  ['October 30', []],
  ['in October 2024', []],
  ['10.1.2024.5', []],
]

test.each(table)('%s', (text, dates) => {
  expect(findDates(text).map(({ date }) => date)).toEqual(dates)
})

test('offsets', () => {
  const text = 'Seen on 4 May 2020 here'
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['4 May 2020'])
})
