import { expect, test } from 'vitest'
import { type Answer, type CorpusDocument, distanceKm, scoreDocument, sumUp } from './score'

const document: CorpusDocument = {
  id: 'made-up',
  text: 'Kyiv and Lviv and Nowhere Street in Ukraine.',
  toponyms: [
    { start: 0, end: 4, name: 'Kyiv', lat: 50.45, lon: 30.52 },
    { start: 9, end: 13, name: 'Lviv', lat: 49.84, lon: 24.03 },
    { start: 18, end: 32, name: 'Nowhere Street', lat: null, lon: null },
    { start: 36, end: 43, name: 'Ukraine', lat: 49, lon: 32, radiusKm: 400 },
  ],
}
const at = (start: number, end: number, lat: number | null, lon: number | null, use = 'literal'): Answer => ({
  start,
  end,
  lat,
  lon,
  use,
})

test.each<[string, Answer[], { f1: number; endToEnd: number }]>([
  ['nothing answered', [], { f1: 0, endToEnd: 0 }],
  ['one of four right', [at(0, 4, 50.45, 30.52)], { f1: 2 / 5, endToEnd: 2 / 4 }],
  ['found, but 400 km off', [at(0, 4, 49.84, 24.03)], { f1: 2 / 5, endToEnd: 0 }],
  ['found, not placed', [at(0, 4, null, null)], { f1: 2 / 5, endToEnd: 0 }],
  ['overlap counts', [at(0, 8, 50.45, 30.52)], { f1: 2 / 5, endToEnd: 2 / 4 }],
  [
    'matched to a name without coordinate: not counted end to end',
    [at(18, 25, 1, 1)],
    { f1: 2 / 5, endToEnd: 0 },
  ],
  ['inside the disc of the country', [at(36, 43, 50.5, 30.5)], { f1: 2 / 5, endToEnd: 2 / 4 }],
  [
    'the same span twice counts once',
    [at(0, 4, 50.45, 30.52), at(0, 4, 0, 0)],
    { f1: 2 / 5, endToEnd: 2 / 4 },
  ],
  ['a dropped use', [at(0, 4, 50.45, 30.52, 'demonym')], { f1: 0, endToEnd: 0 }],
  ['one invented', [at(0, 4, 50.45, 30.52), at(5, 8, 1, 1)], { f1: 2 / 6, endToEnd: 2 / 5 }],
])('%s', (_, answers, wanted) => {
  const { f1, endToEnd } = sumUp([scoreDocument(document, answers, ['demonym'])])
  expect(f1).toBeCloseTo(wanted.f1, 6)
  expect(endToEnd).toBeCloseTo(wanted.endToEnd, 6)
})

test('an event is right when the first answer lies within 20 km', () => {
  const event: CorpusDocument = { id: 'e', text: 'Kyiv: shelling.', lat: 50.45, lon: 30.52 }
  const near = scoreDocument(event, [at(0, 4, 50.5, 30.6)], [])
  const far = scoreDocument(event, [at(0, 4, 49.84, 24.03)], [])
  expect(sumUp([near, far, scoreDocument(event, [], [])]).event20).toBeCloseTo(1 / 3, 6)
})

test('a degree of latitude is 111 km', () => {
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.2, 0)
})
