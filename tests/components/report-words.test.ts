import { expect, test } from 'vitest'
import type { ReportDates, Where } from '@/lib/domain'
import {
  sourceName,
  tellAccounts,
  tellCount,
  tellDifferences,
  tellExact,
  tellWhen,
} from '@/components/words/report-words'
import { english } from '../words'

const dates = (from: string, to = from): ReportDates => ({ from, to, precision: 1, surface: '' })

test.each([
  [dates('2024-11-05'), '5 Nov 2024'],
  [dates('2024-10-26', '2024-10-27'), '26–27 Oct 2024'],
  [dates('2024-10-01', '2024-10-31'), 'October 2024'],
  [null, 'told 6 Nov 2024'],
])('%o is told as %s', (given, words) => {
  expect(tellWhen(english, given, '2024-11-06T08:00:00Z')).toBe(words)
})

test('what nobody dates is undated', () => {
  expect(tellWhen(english, null, null)).toBe('undated')
})

const where = (words: string, relation: Where['relation'], geoPrecision: 1 | 2 | 3 = 2): Where => ({
  words,
  relation,
  geoPrecision,
  mentionId: null,
  expressionId: null,
  placeId: null,
  point: null,
  geometry: null,
})

test.each([
  [where('Tavria', null, 1), 'named place'],
  [where('Rekcjd Province', null, 3), 'region only'],
  [where('somewhere within 7 km of Tavria', 'within'), 'within 7 km'],
  [where('20 km north of Tavria, give or take 3 km', 'direction'), '20 km north'],
  [where('on the southern edge of Tavria', 'edge'), 'part of a place'],
  [where('near Tavria', 'near'), 'near a place'],
  [where('within 50 km of the border', 'border-distance'), 'along a border'],
  [where('from Tavria to Rekcjd', 'movement'), 'movement'],
])('%o', (given, words) => {
  expect(tellExact(english, given)).toBe(words)
})

test('a report without a place says so', () => {
  expect(tellExact(english, null)).toBe('no place told')
})

test.each([
  [{ low: 6, high: 6, isAbout: false }, '6'],
  [{ low: 30, high: null, isAbout: false }, 'at least 30'],
  [{ low: null, high: 12_000, isAbout: false }, 'up to 12,000'],
  [{ low: 3, high: 5, isAbout: false }, '3 to 5'],
  [{ low: 70, high: 70, isAbout: true }, 'about 70'],
])('%o', (count, words) => {
  expect(tellCount(english, count)).toBe(words)
})

test('origins are counted, a single one is not called independent', () => {
  expect([1, 2].map((count) => english.t('counts.origins', { count }))).toEqual([
    '1 origin',
    '2 independent origins',
  ])
})

test('what accounts differ on is told in words', () => {
  expect(tellDifferences(english, [])).toBe('')
  expect(tellDifferences(english, ['casualties.killed', 'dates'])).toBe(
    'accounts differ on the dead and the day',
  )
})

test('a side is a country or the name of a group; a dash is the paper', () => {
  expect(['UA', 'Hamas', '-', 'hospital staff'].map((source) => sourceName(english, source))).toEqual([
    'Ukraine',
    'Hamas',
    'The paper itself',
    'hospital staff',
  ])
})

const of = (...origins: string[]) => origins.map((origin) => ({ origin }))

test.each([
  [{ accounts: of('a'), independent: 1, stories: 1 }, '1 story, 1 origin'],
  [{ accounts: of('a'), independent: 1, stories: 3 }, '3 stories, 1 origin: copies of one text'],
  [
    { accounts: of('a', 'b'), independent: 2, stories: 2 },
    '2 stories, 2 independent origins: neither text nor source is shared',
  ],
  [
    { accounts: of('a', 'b'), independent: 1, stories: 2 },
    '2 accounts, 1 of them independent: one source or one text counts once',
  ],
  [
    { accounts: of('a', 'b'), independent: 2, stories: 3 },
    '3 stories, 2 independent origins: copies of one text count once',
  ],
])('%o', (event, words) => {
  expect(tellAccounts(english, event)).toBe(words)
})
