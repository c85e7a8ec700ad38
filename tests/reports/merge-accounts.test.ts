import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeAccounts } from '@/lib/reports/6-merge-accounts'
import { count, makeTelling, speaker, TOKMAK } from './make-telling'

const ELSEWHERE = {
  ...TOKMAK,
  mentionId: null,
  expressionId: null,
  relation: null,
  geometry: null,
  words: 'Orikhiv',
  placeId: null,
  point: [35.79, 47.57] as [number, number],
  geoPrecision: 1 as const,
}
const OBLAST = {
  ...ELSEWHERE,
  words: 'Zaporizhzhia Oblast',
  point: [35.5, 47.3] as [number, number],
  geoPrecision: 3 as const,
}

const wire =
  'Two guided bombs hit the railway yard at Tokmak early on Tuesday and set a fuel train on fire, the railway said in a statement.'

test.each([
  ['one place, one day, one kind', {}, 1],
  ['another town', { where: ELSEWHERE }, 2],
  [
    'two days later',
    { dates: { from: '2024-11-07', to: '2024-11-07', precision: 1 as const, surface: 'Thursday' } },
    2,
  ],
  [
    'told for the night between',
    { dates: { from: '2024-11-06', to: '2024-11-06', precision: 1 as const, surface: 'overnight' } },
    1,
  ],
  [
    'a week that holds the day',
    { dates: { from: '2024-11-04', to: '2024-11-10', precision: 2 as const, surface: 'this week' } },
    1,
  ],
  ['no date but published the day after', { dates: null, publishedAt: '2024-11-06' }, 1],
  ['shelling of the same place', { subEventType: 'shelling-artillery-missile-attack' as const }, 1],
  [
    'a protest in the same place',
    { eventType: 'protests' as const, subEventType: 'peaceful-protest' as const },
    2,
  ],
  ['no place', { where: null }, 2],
  ['only the region, and nothing else in common', { where: OBLAST }, 2],
])('%s', (_, fields, events) => {
  expect(
    mergeAccounts([makeTelling({ story: 'one' }), makeTelling({ story: 'two', ...fields })]),
  ).toHaveLength(events)
})

test('only the region, but the same number of dead', () => {
  const casualties = { killed: count(6) }
  const merged = mergeAccounts([
    makeTelling({ story: 'one', casualties }),
    makeTelling({ story: 'two', casualties, where: OBLAST }),
  ])
  expect(merged).toHaveLength(1)
  expect(merged[0]?.differs).toEqual([])
})

test('ten reprints of a wire are one origin and confirm nothing', () => {
  const reprints = Array.from({ length: 10 }, (_, index) =>
    makeTelling({
      story: `paper ${index}`,
      publisher: `Paper ${index}`,
      passage: index % 2 ? wire : `${wire} More follows.`,
    }),
  )
  const [event, ...others] = mergeAccounts(reprints)
  expect(others).toEqual([])
  expect(event?.independent).toBe(1)
  expect(new Set(event?.accounts.map(({ origin }) => origin)).size).toBe(1)
  expect(event?.status).toBe('reported')
})

test('an undated reprint is found by its words', () => {
  const merged = mergeAccounts([
    makeTelling({ story: 'one', passage: wire }),
    makeTelling({ story: 'two', passage: wire, dates: null, publishedAt: null }),
  ])
  expect(merged).toHaveLength(1)
})

test('two papers that quote one agency are one claim', () => {
  const attribution = [speaker('Yurii Malashko', 'UA')]
  const [event] = mergeAccounts([
    makeTelling({
      story: 'one',
      publisher: 'A',
      attribution,
      status: 'claimed',
      statusWhy: 'a side speaks for itself',
    }),
    makeTelling({
      story: 'two',
      publisher: 'B',
      attribution: [speaker('Malashko', 'UA')],
      status: 'claimed',
    }),
  ])
  expect(event?.independent).toBe(1)
  expect(event?.status).toBe('claimed')
})

test('a second independent account confirms, and says by whom', () => {
  const [event] = mergeAccounts([
    makeTelling({ story: 'one', attribution: [speaker('Yurii Malashko', 'UA')], status: 'claimed' }),
    makeTelling({
      story: 'two',
      publishedAt: '2024-11-06',
      attribution: [speaker('Red Cross')],
      status: 'reported',
    }),
  ])
  expect(event?.independent).toBe(2)
  expect(event?.status).toBe('confirmed')
  expect(event?.statusWhy).toBe('2 independent accounts: Yurii Malashko; Red Cross')
})

test('two claims of one side do not confirm each other', () => {
  const [event] = mergeAccounts([
    makeTelling({ story: 'one', attribution: [speaker('Defence Ministry', 'RU')], status: 'claimed' }),
    makeTelling({ story: 'two', attribution: [speaker('Governor Balitsky', 'RU')], status: 'claimed' }),
  ])
  expect(event?.independent).toBe(2)
  expect(event?.status).toBe('claimed')
})

test('a denial disputes', () => {
  const [event] = mergeAccounts([
    makeTelling({ story: 'one', attribution: [speaker('Defence Ministry', 'RU')], status: 'claimed' }),
    makeTelling({ story: 'two', attribution: [speaker('General Staff', 'UA')], status: 'denied' }),
  ])
  expect(event?.status).toBe('disputed')
  expect(event?.statusWhy).toBe('said by Defence Ministry, denied by General Staff')
})

test('what differs is kept', () => {
  const [event] = mergeAccounts([
    makeTelling({ story: 'one', casualties: { killed: count(6), injured: count(20) } }),
    makeTelling({ story: 'two', casualties: { killed: count(7), injured: count(20, null) } }),
  ])
  expect(event?.differs).toEqual(['casualties.killed', 'casualties.injured'])
})

test('a toll ten times as high on the same day is another event, unless the words are copied', () => {
  const far = { where: OBLAST, casualties: { killed: count(60) } }
  expect(
    mergeAccounts([
      makeTelling({ story: 'one', casualties: { killed: count(3) } }),
      makeTelling({ story: 'two', ...far }),
    ]),
  ).toHaveLength(2)
})

test('a repeated headline is no second report', () => {
  const first = makeTelling({ story: 'one' })
  const again = makeTelling({ story: 'one', start: 100, end: 120, repeatOf: first.report.id })
  expect(mergeAccounts([first, again])[0]?.accounts).toHaveLength(1)
})

test('the order makes no difference', () => {
  const tellings = [
    makeTelling({ story: 'one', passage: wire }),
    makeTelling({ story: 'two', passage: wire, publishedAt: null, dates: null }),
    makeTelling({ story: 'three', where: ELSEWHERE }),
    makeTelling({ story: 'four', where: OBLAST, casualties: { killed: count(6) } }),
    makeTelling({ story: 'five', attribution: [speaker('Red Cross')], casualties: { killed: count(6) } }),
  ]
  const expected = mergeAccounts(tellings)
  fc.assert(
    fc.property(fc.shuffledSubarray(tellings, { minLength: tellings.length }), (shuffled) => {
      expect(mergeAccounts(shuffled)).toEqual(expected)
    }),
  )
})
