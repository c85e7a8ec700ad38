import { expect, test } from 'vitest'
import { isNarrower, narrowMarks, saysTheSame } from '@/lib/client/narrow-marks'
import type { Filter } from '@/lib/domain'
import type { EventMarks } from '@/lib/http/mark-responses'
import { eventFeature, eventShape } from '../map/event-feature'

test.each<[string, Filter, Filter, boolean]>([
  ['one type of all', { types: ['battles'] }, {}, true],
  ['all of one type', {}, { types: ['battles'] }, false],
  ['what is no conflict event is not among all', { types: ['other'] }, {}, false],
  ['fewer of some', { types: ['battles'] }, { types: ['battles', 'riots'] }, true],
  ['others of some', { types: ['protests'] }, { types: ['battles', 'riots'] }, false],
  ['an empty list is all', { statuses: ['claimed'] }, { statuses: [] }, true],
  ['a type and an exactness', { types: ['riots'], exactness: ['place'] }, { types: ['riots'] }, true],
  ['narrower here, wider there', { types: ['riots'] }, { statuses: ['claimed'] }, false],
  ['other days', { types: ['riots'], from: '2024-11-05' }, { from: '2024-11-06' }, false],
  ['the same days', { types: ['riots'], from: '2024-11-05' }, { from: '2024-11-05' }, true],
  ['words, which marks do not hold', { text: 'fire' }, {}, false],
  ['sources, of which a mark tells only those of one account', { sources: ['UA'] }, {}, false],
])('%s', (_, filter, than, isIt) => {
  expect(isNarrower(filter, than)).toBe(isIt)
})

const disc = {
  type: 'LineString' as const,
  coordinates: [[37, 48] as [number, number], [38, 48] as [number, number]],
}
const all = (): EventMarks => ({
  features: [
    eventFeature({ number: 1, eventType: 'battles', status: 'claimed' }),
    eventFeature({ number: 2, eventType: 'riots', exactness: 'within' }),
    eventFeature({ number: 3, eventType: 'riots', status: 'denied' }),
  ],
  shapes: [eventShape(1, 'near', disc), eventShape(2, 'near', disc)],
  total: 3,
  truncated: false,
})

test.each<[Filter, number[], number]>([
  [{ types: ['riots'] }, [2, 3], 1],
  [{ types: ['riots'], statuses: ['denied', 'disputed'] }, [3], 0],
  [{ exactness: ['within'] }, [2], 1],
  [{}, [1, 2, 3], 2],
  [{ types: ['protests'] }, [], 0],
])('%o leaves %o', (filter, numbers, shapes) => {
  const marks = narrowMarks(all(), filter)
  expect(marks.features.map(({ id }) => Number(id.split(':')[2]?.split('-')[0]))).toEqual(numbers)
  expect([marks.shapes.length, marks.total, marks.truncated]).toEqual([shapes, numbers.length, false])
})

test('an answer that says the same is known, and one that says anything else', () => {
  expect(saysTheSame(all(), all())).toBe(true)
  const [first, ...rest] = all().features
  if (!first) throw new Error('no mark')
  const others: EventMarks[] = [
    { ...all(), total: 4 },
    { ...all(), features: rest },
    { ...all(), shapes: [] },
    { ...all(), features: [eventFeature({ number: 1, status: 'confirmed' }), ...rest] },
    { ...all(), features: [eventFeature({ number: 1, at: [37.1, 48], status: 'claimed' }), ...rest] },
    { ...all(), features: [eventFeature({ number: 9, status: 'claimed' }), ...rest] },
  ]
  for (const other of others) expect(saysTheSame(all(), other)).toBe(false)
})
