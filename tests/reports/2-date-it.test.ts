import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIt } from '@/lib/reports/2-date-it'
import { calendarRules } from '@/lib/reports/calendar-rules'
import { readTimes } from '@/lib/reports/read-times'
import { relativeRules } from '@/lib/reports/relative-rules'
import { tellTime } from '@/lib/reports/tell-time'
import { neededIn } from '@/lib/reports/time-rule'
import { eventAt, read } from './read'

/** Published on Tuesday, 5 November 2024. */
const TODAY = '2024-11-05'

const words: [string, string, string, number][] = [
  ['on Tuesday morning', '2024-11-05', '2024-11-05', 1],
  ['last Tuesday', '2024-10-29', '2024-10-29', 1],
  ['early on Wednesday', '2024-10-30', '2024-10-30', 1],
  ['overnight', '2024-11-04', '2024-11-05', 1],
  ['overnight into Monday', '2024-11-03', '2024-11-04', 1],
  ['on Monday night into Tuesday', '2024-11-04', '2024-11-05', 1],
  ['yesterday', '2024-11-04', '2024-11-04', 1],
  ['last night', '2024-11-04', '2024-11-05', 1],
  ['on Nov. 3', '2024-11-03', '2024-11-03', 1],
  ['on 3 November 2024', '2024-11-03', '2024-11-03', 1],
  ['on 11/03', '2024-11-03', '2024-11-03', 1],
  ['on 25/10', '2024-10-25', '2024-10-25', 1],
  ['on 2024-11-03', '2024-11-03', '2024-11-03', 1],
  ['on Monday, Nov. 4,', '2024-11-04', '2024-11-04', 1],
  ['on December 25', '2023-12-25', '2023-12-25', 1],
  ['over the weekend', '2024-11-02', '2024-11-03', 2],
  ['last week', '2024-10-28', '2024-11-03', 2],
  ['on Monday last week', '2024-10-28', '2024-10-28', 1],
  ['earlier this month', '2024-11-01', '2024-11-05', 3],
  ['in early October', '2024-10-01', '2024-10-10', 3],
  ['in mid-September', '2024-09-11', '2024-09-20', 3],
  ['in late 2023', '2023-09-01', '2023-12-31', 3],
  ['about a week ago', '2024-10-28', '2024-10-30', 2],
  ['two days ago', '2024-11-03', '2024-11-03', 1],
  ['since Friday', '2024-11-01', '2024-11-05', 2],
  ['in the past 24 hours', '2024-11-04', '2024-11-05', 1],
  ['from Oct. 3 to Oct. 9', '2024-10-03', '2024-10-09', 2],
  ['between Friday and Sunday', '2024-11-01', '2024-11-03', 2],
  ['on October 3-9', '2024-10-03', '2024-10-09', 2],
  ['last month', '2024-10-01', '2024-10-31', 3],
  ['this year', '2024-01-01', '2024-11-05', 3],
  ['in February 2022', '2022-02-01', '2022-02-28', 3],
  ['in March', '2024-03-01', '2024-03-31', 3],
  ['in the summer of 2023', '2023-06-01', '2023-08-31', 3],
  ['у неділю', '2024-11-03', '2024-11-03', 1],
  ['3 листопада', '2024-11-03', '2024-11-03', 1],
  ['минулого тижня', '2024-10-28', '2024-11-03', 2],
  ['в среду', '2024-10-30', '2024-10-30', 1],
]

test.each(words)('%s', (surface, from, to, precision) => {
  const text = `A depot burned ${surface}`
  expect(readTimes(text, { start: 0, end: text.length }, TODAY)).toMatchObject([{ from, to, precision }])
})

test.each([
  'He may march on.',
  'Guards stand there on Mondays.',
  'Batteries fire 24/7.',
  'Room 11/2024 of the block.',
  'The 155th brigade and a T-72 tank.',
  'Version 3.11 of the plan.',
])('no time: %s', (text) => {
  expect(readTimes(text, { start: 0, end: text.length }, TODAY)).toEqual([])
})

const more = [
  'Since 04.11.2024, and on 3/11, and in 2023.',
  'Early on Tues. and late in November; mid-2023; the end of May.',
  'Tonight, Yesterday, The same day, a day later, THURSDAY, 5 MAY, П’ятниця, у вівторок, в мае.',
  'A few minutes ago, two weeks earlier, over the past three days, in recent weeks, last summer, next month, this weekend.',
]
test.each([...words.map(([surface]) => `A depot burned ${surface}`), ...more])(
  'a rule is tried wherever it matches: %s',
  (text) => {
    for (const { pattern, needs } of [...calendarRules, ...relativeRules])
      for (const [surface] of text.matchAll(pattern))
        expect(neededIn(surface).some((word) => needs.has(word))).toBe(true)
  },
)

const dated: [string, string | null][] = [
  ['A drone *hit* a bakery in Sumy on Sunday, the mayor said on Tuesday.', '2024-11-03..2024-11-03'],
  ['The mayor, who took office in 2019, said a drone *struck* a bakery on Sunday.', '2024-11-03..2024-11-03'],
  ['Since the invasion began in February 2022, the bridge was *bombed* twice.', null],
  ['The village, which was taken in 2022, was *shelled* on Monday.', '2024-11-04..2024-11-04'],
  ['A drone *hit* a bakery, the mayor said on Monday.', null],
  ['The town is being *shelled*, the mayor said on Monday.', '2024-11-04..2024-11-04'],
  ['Shells *fell* on Monday and rockets followed on Tuesday.', '2024-11-04..2024-11-04'],
  ['Rockets landed on Sunday. Two farmers were *killed*.', '2024-11-03..2024-11-03'],
  ['Rockets landed on Sunday.\n\nThe attack *wounded* two farmers.', '2024-11-03..2024-11-03'],
  ['Rockets landed on Sunday.\n\nPolice in Lagos *shot* a man.', null],
  ['In early October, rebels *drove* the army out of the town.', '2024-10-01..2024-10-10'],
  ['Gunmen *stormed* a camp near the lake.', null],
  ['The army will have *taken* the hill by next Thursday.', null],
]

test.each(dated)('%s', (marked, expected) => {
  const [before = '', word = '', after = ''] = marked.split('*')
  const reading = read(before + word + after)
  const dates = dateIt(reading, eventAt(reading, word))
  expect(dates && `${dates.from}..${dates.to}`).toBe(expected)
})

test('a day to come is told apart from none', () => {
  const reading = read('The corridor opened tomorrow for the wounded.')
  expect(tellTime(reading, eventAt(reading, 'opened'))).toEqual({ kind: 'future' })
})

test('a story without a date has full dates only', () => {
  const reading = read('Shells hit the port on 3 May 2023. A silo burned on Tuesday.', null)
  expect(dateIt(reading, eventAt(reading, 'hit'))).toMatchObject({ from: '2023-05-03', to: '2023-05-03' })
  expect(
    dateIt(
      read('A silo burned on Tuesday.', null),
      eventAt(read('A silo burned on Tuesday.', null), 'burned'),
    ),
  ).toBe(null)
})

test('never after publication unless marked, never the end before the start', () => {
  const part = fc.constantFrom(
    'Monday',
    'last',
    'Nov.',
    'October',
    '31',
    '3',
    '2024',
    'since',
    'ago',
    'two',
    'weeks',
    'weekend',
    'over the',
    '-',
    '/',
    'early',
    'to',
    ',',
    '99',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      for (const time of readTimes(text, { start: 0, end: text.length }, TODAY)) {
        expect(time.from <= time.to).toBe(true)
        expect(time.isFuture || time.to <= TODAY).toBe(true)
        expect(text.slice(time.start, time.end).length).toBeGreaterThan(0)
      }
    }),
  )
})
