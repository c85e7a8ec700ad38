import { expect, test } from 'vitest'
import { rankPlaces } from '@/lib/briefing/rank-places'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { SlideChange } from '@/lib/domain/slide-content'
import { kept } from './kept'

const told = (event: KeptEvent) => ({ event, isFirst: true, was: null, since: event.sentence })
const dead = (low: number) => ({
  casualties: { killed: { low, high: low, isAbout: false, start: 0, end: 1 } },
})
const names = (events: KeptEvent[], changes: SlideChange[] = []): string[] =>
  rankPlaces(events.map(told), changes).map(({ name }) => name)

test.each<[string, KeptEvent[], string[]]>([
  [
    'more events',
    [
      kept({ number: 1, place: 'Izium' }),
      kept({ number: 2, place: 'Sumy' }),
      kept({ number: 3, place: 'Sumy' }),
    ],
    ['Sumy', 'Izium'],
  ],
  [
    'more independent accounts of one event',
    [kept({ number: 1, place: 'Izium' }), kept({ number: 2, place: 'Sumy', independent: 3 })],
    ['Sumy', 'Izium'],
  ],
  [
    'more dead',
    [kept({ number: 1, place: 'Izium' }), kept({ number: 2, place: 'Sumy', ...dead(1) })],
    ['Sumy', 'Izium'],
  ],
  [
    'seven dead at one weigh more than two events at another',
    [
      kept({ number: 1, place: 'Izium' }),
      kept({ number: 3, place: 'Izium' }),
      kept({ number: 2, place: 'Sumy', ...dead(7) }),
    ],
    ['Sumy', 'Izium'],
  ],
  [
    'all alike: by id, so that a draft is the same each time',
    [kept({ number: 1, place: 'Sumy' }), kept({ number: 2, place: 'Izium' })],
    ['Izium', 'Sumy'],
  ],
])('%s', (_, events, expected) => {
  expect(names(events)).toEqual(expected)
})

test('what changed weighs, what was told of there before does not', () => {
  const [izium, sumy] = [kept({ number: 1, place: 'Izium' }), kept({ number: 2, place: 'Sumy' })]
  expect(names([izium, sumy], [{ change: 'new', event: sumy, again: false }])).toEqual(['Sumy', 'Izium'])
  expect(names([izium, sumy], [{ change: 'new', event: sumy, again: true }])).toEqual(['Izium', 'Sumy'])
})

test('a country is no place to look at, and the rank says what it is made of', () => {
  const country = kept({ number: 3, place: 'Ukraine' })
  if (country.where?.place) country.where.place.kind = 'country'
  expect(
    rankPlaces([country, kept({ number: 1, place: 'Sumy', independent: 2, ...dead(3) })].map(told), []),
  ).toEqual([{ placeId: 'own:sumy', name: 'Sumy', reports: 1, origins: 2, killed: 3, changes: 0, score: 7 }])
})
