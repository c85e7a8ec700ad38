import { expect, test } from 'vitest'
import { countryName } from '@/components/words/country-name'
import { formatCount } from '@/components/words/format-count'
import { formatDay } from '@/components/words/format-day'
import { formatDistance } from '@/components/words/format-distance'
import { formatSpan } from '@/components/words/format-span'
import { joinNames } from '@/components/words/join-names'
import { tellHidden } from '@/components/words/layer-words'
import { describePlace } from '@/components/words/place-words'
import {
  tellAccounts,
  tellCount,
  tellDifferences,
  tellExact,
  tellWhen,
} from '@/components/words/report-words'
import { reportSentence } from '@/components/title/report-sentence'
import { titleSentence } from '@/components/title/title-sentence'
import { describeEvent, describeSpot } from '@/components/map/reports/tell-event'
import { eventFeature } from '../map/event-feature'
import { ukrainian } from '../words'

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test.each([
  [0, '0 повідомлень', '0 матеріалів'],
  [1, '1 повідомлення', '1 матеріал'],
  [2, '2 повідомлення', '2 матеріали'],
  [5, '5 повідомлень', '5 матеріалів'],
  [11, '11 повідомлень', '11 матеріалів'],
  [21, '21 повідомлення', '21 матеріал'],
  [104, '104 повідомлення', '104 матеріали'],
  [1204, '1 204 повідомлення', '1 204 матеріали'],
])('%d in its form', (count, reports, stories) => {
  expect(plain(ukrainian.t('counts.reports', { count }))).toBe(reports)
  expect(plain(ukrainian.t('counts.stories', { count }))).toBe(stories)
})

test('days have no "р." behind the year', () => {
  const say = (form: 'long' | 'short' | 'weekday' | 'month') =>
    plain(formatDay(ukrainian, '2024-10-28', form))
  expect(say('long')).toBe('28 жовтня 2024')
  expect(say('short')).toBe('28 жовт. 2024')
  expect(say('weekday')).toBe('пн, 28 жовт. 2024')
  expect(say('month')).toBe('жовтень 2024')
})

test.each([
  ['2024-10-26', '2024-10-28', '26–28 жовтня 2024'],
  ['2024-10-27', '2024-12-17', '27 жовтня – 17 грудня 2024'],
  ['2024-08-06', '2025-01-17', '6 серпня 2024 – 17 січня 2025'],
])('%s to %s', (from, to, words) => {
  expect(plain(formatSpan(ukrainian, from, to))).toBe(words)
})

test('numbers, distances, countries and lists are Ukrainian', () => {
  expect(plain(formatCount(ukrainian, 12_000))).toBe('12 000')
  expect(plain(formatDistance(ukrainian, 12.34))).toBe('12,3 км (7,67 миль)')
  expect(countryName(ukrainian, 'UA')).toBe('Україна')
  expect(joinNames(ukrainian, ['А', 'Б', 'В'])).toMatch(/^А, Б (?:і|й|та) В$/)
})

test('places and what was put away', () => {
  expect(describePlace(ukrainian, { name: 'X', kind: 'settlement', admin1: 'Y', country: 'UA' })).toBe(
    'Населений пункт: Y, Україна',
  )
  expect(tellHidden(ukrainian, ['regions', 'movement'])).toMatch(/^Приховано: регіони (?:і|й|та) рух\.$/)
})

const where = { mentionId: null, expressionId: null, placeId: null, point: null, geometry: null }
test.each([
  ['somewhere within 7 km of Tavria', 'within', 'у межах 7 км'],
  ['20 km north of Tavria, give or take 3 km', 'direction', '20 км на північ'],
  ['300 m from Tavria', 'at-distance', '300 м'],
  ['near Tavria', 'near', 'біля місця'],
] as const)('%s', (words, relation, told) => {
  expect(tellExact(ukrainian, { ...where, words, relation, geoPrecision: 2 })).toBe(told)
})

test('accounts, figures and days of reports', () => {
  expect(plain(tellAccounts(ukrainian, { accounts: [{ origin: 'a' }], independent: 1, stories: 3 }))).toBe(
    '3 матеріали, 1 першоджерело: копії одного тексту',
  )
  expect(tellDifferences(ukrainian, ['casualties.killed'])).toBe(
    'свідчення розходяться щодо кількості загиблих',
  )
  expect(tellCount(ukrainian, { low: 3, high: 5, isAbout: true })).toBe('приблизно від 3 до 5')
  expect(plain(tellWhen(ukrainian, null, '2024-11-06T08:00:00Z'))).toBe('повідомлено 6 лист. 2024')
})

test('the map in a sentence', () => {
  const events = [1, 2].map((number) => eventFeature({ number, words: 'Tavria' }).properties)
  expect(reportSentence(ukrainian, { events, selected: null, filtered: false })).toBe(
    'Повідомляють: бої — Tavria',
  )
  const places = ['Kupiansk', 'Odesa'].map((name) => ({
    name,
    kind: 'settlement' as const,
    count: 2,
    stories: 1,
  }))
  const shown = { places, stories: 5, truncated: false, focus: null, filtered: false }
  expect(titleSentence(ukrainian, shown)).toMatch(
    /^5 матеріалів називають 2 місця, найчастіше — Kupiansk (?:і|й|та) Odesa$/,
  )
})

test('a mark and a ring', () => {
  const event = eventFeature({ status: 'confirmed', independent: 3, words: 'Tavria' })
  expect(describeEvent(ukrainian, event).lines[0]).toBe('Підтверджено: 3 незалежні свідчення')
  const events = [1, 2, 3, 4, 5].map((number) => eventFeature({ number }))
  const { title, lines } = describeSpot(ukrainian, { events }, 'Натисніть, щоб відкрити.')
  expect(title).toMatch(/^5 подій: /)
  expect(lines[0]).toBe('5 боїв')
})
