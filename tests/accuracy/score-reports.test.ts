import { expect, test } from 'vitest'
import type { PlaceGeometry, PlaceId } from '@/lib/domain'
import { type AnsweredReport, readAnswer } from '../../scripts/accuracy/answered-report'
import { type GoldEntry, type GoldReport, goldEntrySchema } from '../../scripts/accuracy/gold-report'
import { judgeReport } from '../../scripts/accuracy/judge-report'
import { matchReports } from '../../scripts/accuracy/match-reports'
import { scoreReports, shareOf } from '../../scripts/accuracy/score-reports'

const text = 'Rekcjd was shelled on Tuesday, killing three, the mayor said. Later Oslet was stormed.'
const entry = (reports: object[], own = text): GoldEntry =>
  goldEntrySchema.parse({
    id: 'a001',
    manner: 'wire',
    war: 'other',
    phenomena: [],
    date: '2024-11-06',
    text: own,
    reports,
  })

const shelled = {
  trigger: 'shelled',
  eventType: 'explosions-remote-violence',
  subEventType: 'shelling-artillery-missile-attack',
  place: { words: 'Rekcjd', lat: 48, lon: 37, toleranceKm: 15 },
  dates: { from: '2024-11-05', to: '2024-11-05' },
  actors: [],
  casualties: { killed: { low: 3, high: 3 } },
  attribution: ['the mayor'],
  status: 'claimed',
}
const stormed = {
  ...shelled,
  trigger: 'stormed',
  eventType: 'battles',
  subEventType: 'armed-clash',
  place: { words: 'Oslet', lat: 49, lon: 37, toleranceKm: 15 },
  dates: null,
  casualties: {},
  attribution: [],
  status: 'reported',
}

const answer = (own: object = {}): AnsweredReport => {
  const report = {
    span: { start: 0, end: 61 },
    eventType: 'explosions-remote-violence',
    subEventType: 'shelling-artillery-missile-attack',
    dates: { from: '2024-11-05', to: '2024-11-05', precision: 1 },
    placeId: 'geonames:1',
    geometry: null,
    casualties: { killed: { low: 3, high: 3 } },
    attribution: [{ start: 45, end: 54, name: 'mayor of Rekcjd' }],
    status: 'claimed',
    ...own,
  }
  const locate = (id: PlaceId): { lat: number; lon: number } => ({
    lat: id === 'geonames:2' ? 49 : 48.1,
    lon: 37,
  })
  const [read] = readAnswer(JSON.stringify({ id: 'a001', reports: [report] }), locate).reports
  if (!read) throw new Error('the made-up answer was dropped')
  return read
}
const ofOslet = { span: { start: 62, end: text.length }, eventType: 'battles', subEventType: 'armed-clash' }

const only = (gold: object): GoldReport => {
  const [report] = entry([gold]).reports
  if (!report) throw new Error('no gold report')
  return report
}

test('what is right in all is right in all', () => {
  const { figures, misses } = scoreReports(
    [entry([shelled, stormed])],
    new Map([
      [
        'a001',
        [
          answer(),
          answer({
            ...ofOslet,
            placeId: 'geonames:2',
            dates: null,
            casualties: {},
            attribution: [],
            status: 'reported',
          }),
        ],
      ],
    ]),
  )
  expect(misses).toEqual([])
  expect(figures.f1).toBe(1)
  for (const share of Object.values(figures.fields)) expect(shareOf(share)).toBe(1)
  expect(figures.fields.casualtiesGiven).toEqual({ right: 1, of: 1 })
})

test('events missed, answers too many and reports out of nothing are counted apart', () => {
  const silent = { ...entry([]), id: 'a002' }
  const { figures } = scoreReports(
    [entry([shelled, stormed]), silent],
    new Map([
      ['a001', [answer(), answer({ span: { start: 12, end: 19 } })]],
      ['a002', [answer()]],
    ]),
  )
  expect(figures.recall).toEqual({ right: 1, of: 2 })
  expect(figures.precision).toEqual({ right: 1, of: 3 })
  expect(figures.falseReports).toEqual({ right: 1, of: 1 })
})

test('an event of type "other" is no answer', () => {
  const line = JSON.stringify({
    id: 1,
    reports: [{ span: { start: 0, end: 5 }, eventType: 'other', status: 'reported' }],
  })
  expect(readAnswer(line, () => null)).toEqual({ id: '1', reports: [] })
})

test('two answers of one sentence go to the events of their own types', () => {
  const whole = { start: 0, end: text.length }
  const { pairs } = matchReports(entry([shelled, stormed]), [
    answer({ ...ofOslet, span: whole }),
    answer({ span: whole }),
  ])
  expect(
    pairs
      .map(({ gold, answer: given }) => [gold.trigger, given.eventType])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ).toEqual([
    ['shelled', 'explosions-remote-violence'],
    ['stormed', 'battles'],
  ])
})

test('a trigger that is given decides before the span does', () => {
  const second = { ...shelled, trigger: 'killing' }
  const { pairs } = matchReports(entry([shelled, second]), [answer({ trigger: { start: 31, end: 38 } })])
  expect(pairs.map(({ gold }) => gold.trigger)).toEqual(['killing'])
})

test('telling of an event again costs nothing and can stand for it', () => {
  const gold = entry([{ ...shelled, again: ['killing'] }])
  const killing = answer({ span: { start: 31, end: 44 } })
  expect(matchReports(gold, [answer({ span: { start: 0, end: 29 } }), killing])).toMatchObject({
    surplus: [],
    missed: [],
  })
  expect(matchReports(gold, [killing]).pairs).toHaveLength(1)
  expect(matchReports(gold, [answer(), killing, killing]).surplus).toHaveLength(1)
})

test('what the event did may be its trigger, but not beside it', () => {
  const gold = entry([{ ...shelled, otherTriggers: ['killing'] }])
  const killing = answer({ span: { start: 31, end: 44 } })
  expect(matchReports(gold, [killing]).pairs).toHaveLength(1)
  expect(matchReports(gold, [answer(), killing])).toMatchObject({ missed: [], surplus: [killing] })
})

test('a report for each place of a list is not too many', () => {
  const gold = entry([{ ...shelled, otherPlaces: [stormed.place] }])
  const { pairs, surplus } = matchReports(gold, [answer({ placeId: 'geonames:2' }), answer()])
  expect([pairs.length, surplus.length]).toEqual([1, 0])
})

const disc: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [36.9, 47.9],
      [37.1, 47.9],
      [37.1, 48.1],
      [36.9, 48.1],
      [36.9, 47.9],
    ],
  ],
}
const band: PlaceGeometry = {
  type: 'LineString',
  coordinates: [
    [30, 48.05],
    [40, 48.05],
  ],
}

test.each<[string, object, object, object]>([
  ['a place 11 km off', {}, {}, { place: true }],
  ['the other place', {}, { placeId: 'geonames:2' }, { place: false }],
  ['a shape round it, whatever its anchor', {}, { placeId: 'geonames:2', geometry: disc }, { place: true }],
  ['a band that passes, its centre elsewhere', {}, { geometry: band }, { place: false }],
  ['a band that passes and may be anywhere', { anyPartOfShape: true }, { geometry: band }, { place: true }],
  ['no place for a place', {}, { placeId: null }, { place: false }],
  ['a place for none', { place: null }, {}, { place: false }],
  ['none for none', { place: null }, { placeId: null }, { place: true }],
  [
    'a day late',
    {},
    { dates: { from: '2024-11-05', to: '2024-11-06' } },
    { date: false, dateWithinDay: true },
  ],
  [
    'a week for a day',
    {},
    { dates: { from: '2024-10-30', to: '2024-11-05' } },
    { date: false, dateWithinDay: false },
  ],
  ['no date', {}, { dates: null }, { date: false, dateWithinDay: false }],
  ['no date for none', { dates: null }, { dates: null }, { date: true }],
  [
    'the day of saying',
    { dates: null, otherDates: [{ from: '2024-11-05', to: '2024-11-05' }] },
    {},
    { date: true },
  ],
  ['one of two sources', { attribution: ['The Mayor', 'Kyiv'] }, {}, { source: true, everySource: false }],
  ['a source for none', { attribution: [] }, {}, { source: false }],
  ['no source', {}, { attribution: [] }, { source: false }],
  ['a source with another name', {}, { attribution: [{ name: 'the governor' }] }, { source: false }],
  ['at least three for three', {}, { casualties: { killed: { low: 3, high: null } } }, { casualties: false }],
  [
    'a kind too many',
    {},
    { casualties: { killed: { low: 3, high: 3 }, injured: { low: 1, high: 1 } } },
    { casualties: false },
  ],
  [
    'nobody hurt is no number',
    { casualties: {} },
    { casualties: { injured: { low: 0, high: 0 } } },
    { casualties: true, casualtiesGiven: null },
  ],
  ['the other status', {}, { status: 'reported' }, { status: false }],
  ['the other sub-event', {}, { subEventType: 'air-drone-strike' }, { type: true, subType: false }],
  [
    'another that the codebook allows',
    { otherSubEventTypes: ['armed-clash'] },
    { eventType: 'battles', subEventType: 'armed-clash' },
    { type: true, subType: true },
  ],
  [
    'one that it does not allow',
    {},
    { eventType: 'battles', subEventType: 'armed-clash' },
    { type: false, subType: false },
  ],
])('%s', (_, gold, given, expected) => {
  expect(judgeReport(only({ ...shelled, ...gold }), answer(given))).toMatchObject(expected)
})
