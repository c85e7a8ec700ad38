import { expect, test } from 'vitest'
import { describeSpot, tellEvent } from '@/components/map/reports/tell-event'
import { eventFeature } from './event-feature'
import { english } from '../words'

const dates = { from: '2024-10-26', to: '2024-10-27', precision: 1 as const, surface: 'over the weekend' }

test.each([
  [
    { subEventType: 'armed-clash', status: 'claimed', attribution: 'the brigade', dates },
    'Armed clash in Testove, Claimed by the brigade, 26–27 October 2024, settlement, one origin',
  ],
  [
    { exactness: 'within', place: null, placeId: null, words: 'somewhere within 7 km of Testove' },
    'Battle somewhere within 7 km of Testove, Reported, Date not told, near a place, one origin',
  ],
  [
    { status: 'confirmed', independent: 3, dates },
    'Battle in Testove, Confirmed by 3 independent accounts, 26–27 October 2024, settlement, 3 independent origins',
  ],
  [
    {
      status: 'denied',
      statusWhy: 'the ministry denies it',
      place: { name: 'Test Works', kind: 'facility' },
      words: 'Test Works',
    },
    'Battle at Test Works, Denied: the ministry denies it, Date not told, facility, one origin',
  ],
] as const)('a mark is told in words: %j', (given, words) => {
  expect(tellEvent(english, eventFeature(given)).replaceAll('\u00a0', ' ')).toBe(words)
})

test('a ring tells how many, where, and what', () => {
  const events = ['A', 'A', 'B', 'C', 'D', 'E'].map((name, number) =>
    eventFeature({ number, place: { name }, eventType: number === 0 ? 'riots' : 'battles' }),
  )
  expect(describeSpot(english, { events }, 'Click to open them.')).toEqual({
    title: '6 events: A, B, C and 2 more places',
    lines: ['5 battles and 1 riot', 'Click to open them.'],
  })
})
