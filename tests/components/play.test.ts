import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisDomain } from '@/components/timeline/axis-domain'
import { toDay, toDayNumber } from '@/lib/domain/day-number'
import { playStep, startAgain } from '@/components/timeline/play-step'
import { PRESETS, firstSpans } from '@/components/timeline/spans-before'
import { SPEEDS } from '@/components/timeline/speeds'
import { english } from '../words'

const domain = (first: string, last: string) => ({ first: toDayNumber(first), last: toDayNumber(last) })
const reach = domain('2024-08-08', '2024-10-31')

test.each([
  [null, null, 1, 1, ['2024-08-08', '2024-08-14']],
  [null, null, 1, -1, ['2024-10-25', '2024-10-31']],
  ['2024-08-08', '2024-08-14', 1, 1, ['2024-08-09', '2024-08-15']],
  ['2024-09-01', '2024-09-01', 7, 1, ['2024-09-08', '2024-09-08']],
  ['2024-09-01', '2024-09-03', 1, -1, ['2024-08-31', '2024-09-02']],
  ['2024-10-20', '2024-10-29', 7, 1, ['2024-10-22', '2024-10-31']], // the last step is shorter
  ['2024-10-20', '2024-10-31', 1, 1, null],
  ['2024-08-08', '2024-08-09', 1, -1, null],
  [null, '2024-08-20', 1, 1, ['2024-08-09', '2024-08-21']],
  ['2024-10-20', null, 1, 1, null],
] as const)('%s to %s, %d days in direction %d', (from, to, days, direction, expected) => {
  const step = playStep({ from, to }, reach, days, direction)
  expect(step && [step.from, step.to]).toEqual(expected)
})

test('at the end playing begins again with a window as long, or with a week', () => {
  expect(startAgain({ from: '2024-10-30', to: '2024-10-31' }, reach)).toEqual({
    from: '2024-08-08',
    to: '2024-08-09',
  })
  expect(startAgain({ from: '2024-08-01', to: '2024-11-30' }, reach)).toEqual({
    from: '2024-08-08',
    to: '2024-08-14',
  })
})

test('every play ends with the last day, and its window keeps its length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (start, length) => {
      for (const { days } of SPEEDS) {
        let now = { from: toDay(reach.first + start), to: toDay(reach.first + start + length - 1) }
        for (let next = playStep(now, reach, days, 1); next; next = playStep(now, reach, days, 1)) {
          expect(toDayNumber(next.to) - toDayNumber(next.from)).toBe(length - 1)
          expect(next.to > now.to).toBe(true)
          now = next
        }
        expect(now.to).toBe('2024-10-31')
      }
    }),
  )
})

test.each(SPEEDS.map(({ id, days, every }) => [english.t(`timeline.speeds.${id}`), days, every] as const))(
  '%s goes as fast as it says, without more than 100 changes of the address in 30 s',
  (name, days, every) => {
    const [count, unit] = name.split(' ')
    expect((days * 1000) / every).toBe(unit === 'week' ? Number(count) * 7 : Number(count))
    expect(30_000 / every).toBeLessThan(100)
  },
)

test('the axis keeps to the days zoomed to, unless they lie elsewhere', () => {
  expect(axisDomain(reach, null)).toEqual(reach)
  expect(axisDomain(reach, { from: '2024-09-01', to: '2024-09-10' })).toEqual(
    domain('2024-09-01', '2024-09-10'),
  )
  expect(axisDomain(reach, { from: '2024-08-01', to: '2024-09-10' })).toEqual(
    domain('2024-08-08', '2024-09-10'),
  )
  expect(axisDomain(reach, { from: '2025-09-01', to: '2025-09-10' })).toEqual(reach)
})

const days = [{ day: '2024-08-08' }, { day: '2024-10-31' }]
test.each([
  [null, null, { from: '2024-10-25', to: '2024-10-31', compare: { from: '2024-10-18', to: '2024-10-24' } }],
  [
    '2024-09-10',
    '2024-09-11',
    { from: '2024-09-10', to: '2024-09-11', compare: { from: '2024-09-08', to: '2024-09-09' } },
  ],
  [
    '2024-10-30',
    null,
    { from: '2024-10-30', to: '2024-10-31', compare: { from: '2024-10-28', to: '2024-10-29' } },
  ],
])('comparing %s to %s begins with as many days before', (from, to, expected) => {
  expect(firstSpans(days, { from, to })).toEqual(expected)
})

test('without a day nothing can be compared', () => {
  expect(firstSpans([], { from: null, to: null })).toBeNull()
})

test('the presets end the day before', () => {
  expect(PRESETS.map(({ spanOf }) => spanOf('2024-10-31'))).toEqual([
    { from: '2024-10-24', to: '2024-10-30' },
    { from: '2024-10-01', to: '2024-10-30' },
  ])
})
