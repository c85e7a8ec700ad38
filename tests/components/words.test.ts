import { expect, test } from 'vitest'
import { countryName } from '@/components/words/country-name'
import { formatDay } from '@/components/words/format-day'
import { formatSpan } from '@/components/words/format-span'
import { joinNames } from '@/components/words/join-names'
import { describePlace } from '@/components/words/place-words'
import { english } from '../words'

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [1204, '1,204 stories'],
])('%d stories', (count, words) => {
  expect(english.t('counts.stories', { count })).toBe(words)
})

test.each([
  ['2024-10-28', '28 October 2024'],
  ['2024-10-28T23:59:59Z', '28 October 2024'],
  ['2024-01-01T00:30:00Z', '1 January 2024'],
])('%s is a day in UTC', (when, words) => {
  expect(formatDay(english, when, 'long')).toBe(words)
})

test('September is cut to three letters like the other months', () => {
  expect(formatDay(english, '2024-09-03', 'short')).toBe('3 Sep 2024')
  expect(formatDay(english, '2024-09-03', 'axis')).toBe('3 Sep')
})

test.each([
  ['2024-10-28', '2024-10-28', '28 October 2024', '28 Oct 2024'],
  ['2024-10-26', '2024-10-28', '26–28 October 2024', '26–28 Oct 2024'],
  ['2024-10-27', '2024-12-17', '27 October to 17 December 2024', '27 Oct – 17 Dec 2024'],
  ['2024-08-06', '2025-01-17', '6 August 2024 to 17 January 2025', '6 Aug 2024 – 17 Jan 2025'],
])('%s to %s', (from, to, long, short) => {
  expect(formatSpan(english, from, to)).toBe(long)
  expect(formatSpan(english, from, to, 'short')).toBe(short)
})

test('names are joined as in a sentence', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => joinNames(english, names))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ])
})

test('a code that is no country is shown as it is', () => {
  expect([countryName(english, 'UA'), countryName(english, '??')]).toEqual(['Ukraine', '??'])
})

test('a place is described by what it is and where it lies', () => {
  expect(
    describePlace(english, { name: 'Tavria', kind: 'settlement', admin1: 'Rekcjd', country: 'UA' }),
  ).toBe('Settlement in Rekcjd, Ukraine')
  expect(describePlace(english, { name: 'Kyiv', kind: 'settlement', admin1: 'Kyiv', country: 'UA' })).toBe(
    'Settlement in Ukraine',
  )
  expect(describePlace(english, { name: 'Ukraine', kind: 'country', country: 'UA' })).toBe('Country')
  expect(describePlace(english, { name: 'Black Sea', kind: 'water', country: null })).toBe('Water')
})
