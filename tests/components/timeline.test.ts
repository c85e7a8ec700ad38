import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisTicks } from '@/components/timeline/axis-ticks'
import { dayToX, keyToDay, moveHandle, toDays, toRange, xToDay } from '@/components/timeline/brush'
import { bucketDays, domainOf } from '@/components/timeline/bucket-days'
import { daysOfEvents } from '@/components/timeline/day-counts'
import { toDay, toDayNumber } from '@/lib/domain/day-number'
import { stepDays } from '@/components/timeline/step-days'
import { english } from '../words'

const on = (day: string, count = 1, stories = 1) => ({ day, count, stories, types: {} })

test('days and their numbers are one to one', () => {
  fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => toDayNumber(toDay(day)) === day))
})

test('no dated story, no axis; one day gets two weeks around it', () => {
  expect(domainOf([])).toBeNull()
  const domain = domainOf([on('2024-11-05')])
  expect(domain && [toDay(domain.first), toDay(domain.last)]).toEqual(['2024-10-30', '2024-11-12'])
})

test.each([
  [60, 840, ['2024-10-27', '2024-10-28', '2024-11-04'], 3],
  [400, 840, ['2024-10-27', '2024-10-28', '2024-11-04'], 3], //   weeks that start on Monday: 21 Oct, 28 Oct, 4 Nov
  [4000, 840, ['2024-10-27', '2024-10-28', '2024-11-04'], 2], //  months: October, November
])('%d days on %d px', (length, width, days, bars) => {
  const first = toDayNumber('2024-10-01')
  const buckets = bucketDays(
    days.map((day) => on(day, 2)),
    { first, last: first + length - 1 },
    width,
  )
  expect(buckets).toHaveLength(bars)
  expect(buckets.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(6)
})

test('buckets hold every mention once, in order, and each day lies in its own', () => {
  const someDays = fc.uniqueArray(fc.integer({ min: 19_000, max: 22_000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(someDays, fc.integer({ min: 50, max: 2000 }), (numbers, width) => {
      const days = numbers.sort((one, other) => one - other).map((number) => on(toDay(number), number))
      const domain = domainOf(days)
      if (!domain) return false
      const buckets = bucketDays(days, domain, width)
      const covered = numbers.every(
        (number) => buckets.filter(({ first, last }) => number >= first && number <= last).length === 1,
      )
      const apart = buckets.every(
        (bucket, index) => index === 0 || (buckets[index - 1]?.last ?? 0) < bucket.first,
      )
      return covered && apart
    }),
  )
})

const domain = { first: toDayNumber('2024-10-27'), last: toDayNumber('2024-12-17') }

test('a brush at the edges is no brush', () => {
  expect(toDays(toRange({ from: null, to: null }, domain), domain)).toEqual({ from: null, to: null })
  expect(toDays(toRange({ from: '2020-01-01', to: '2024-11-05' }, domain), domain)).toEqual({
    from: null,
    to: '2024-11-05',
  })
})

test('a handle stops at the other one', () => {
  const range = toRange({ from: '2024-11-01', to: '2024-11-10' }, domain)
  expect(toDays(moveHandle(range, 'from', toDayNumber('2024-12-01'), domain), domain)).toEqual({
    from: '2024-11-10',
    to: '2024-11-10',
  })
  expect(toDays(moveHandle(range, 'to', toDayNumber('2024-10-29'), domain), domain)).toEqual({
    from: '2024-11-01',
    to: '2024-11-01',
  })
})

test.each([
  ['ArrowLeft', '2024-11-09'],
  ['ArrowRight', '2024-11-11'],
  ['PageUp', '2024-11-17'],
  ['PageDown', '2024-11-03'],
  ['Home', '2024-10-27'],
  ['End', '2024-12-17'],
  ['Enter', null],
])('%s moves a handle to %s', (key, day) => {
  const moved = keyToDay(key, toDayNumber('2024-11-10'), domain)
  expect(moved === null ? null : toDay(moved)).toBe(day)
})

test('a day lies where it is drawn', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: domain.first, max: domain.last }),
      fc.integer({ min: 200, max: 2000 }),
      (day, width) => {
        const middle = (dayToX(day, domain, width) + dayToX(day + 1, domain, width)) / 2
        return xToDay(middle, domain, width) === day
      },
    ),
  )
})

test.each([
  [domain, 740, ['28 Oct', '4 Nov', '11 Nov', '18 Nov', '25 Nov', '2 Dec', '9 Dec', '16 Dec']],
  [domain, 400, ['28 Oct', '11 Nov', '25 Nov', '9 Dec']],
  [
    { first: toDayNumber('2024-08-04'), last: toDayNumber('2025-01-19') },
    600,
    ['Sep', 'Oct', 'Nov', 'Dec', '2025'],
  ],
  [
    { first: toDayNumber('2019-06-01'), last: toDayNumber('2024-06-01') },
    500,
    ['2020', '2021', '2022', '2023', '2024'],
  ],
])('%o on %d px', (domain, width, labels) => {
  expect(axisTicks(english, domain, width).map((tick) => tick.label)).toEqual(labels)
})

const days = [on('2024-10-28'), on('2024-11-05'), on('2024-11-06')]
test.each([
  [{ from: null, to: null }, 1, { from: '2024-10-28', to: '2024-10-28' }],
  [{ from: null, to: null }, -1, { from: '2024-11-06', to: '2024-11-06' }],
  [{ from: '2024-10-28', to: '2024-10-28' }, 1, { from: '2024-11-05', to: '2024-11-05' }],
  [{ from: '2024-10-28', to: '2024-10-28' }, -1, null],
  [{ from: '2024-10-27', to: '2024-10-29' }, 1, { from: '2024-11-05', to: '2024-11-07' }],
  [{ from: '2024-11-06', to: null }, -1, { from: '2024-11-05', to: '2024-11-05' }],
] as const)('%o, step %d', (now, direction, next) => {
  expect(stepDays(days, now, direction)).toEqual(next)
})

test('events of a day are one bar, stacked by type, also where a bar is a week', () => {
  const counts = daysOfEvents({
    days: [
      { day: '2024-11-04', eventType: 'battles', events: 2 },
      { day: '2024-11-04', eventType: 'protests', events: 1 },
      { day: '2024-11-06', eventType: 'battles', events: 4 },
    ],
    undated: 3,
  })
  expect(counts.days).toEqual([
    { day: '2024-11-04', count: 3, stories: 0, types: { battles: 2, protests: 1 } },
    { day: '2024-11-06', count: 4, stories: 0, types: { battles: 4 } },
  ])
  expect(counts.undated.count).toBe(3)
  const first = toDayNumber('2024-10-01')
  const [week] = bucketDays(counts.days, { first, last: first + 399 }, 840)
  expect(week).toMatchObject({ count: 7, types: { battles: 6, protests: 1 } })
})
