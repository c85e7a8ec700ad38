import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureSchema, storyIdSchema } from '@/lib/domain'
import { findDisputes } from '@/components/figures/find-disputes'
import { type ToldFigure, groupSources, sourceOf } from '@/components/figures/group-sources'
import { layOutChart } from '@/components/figures/lay-out-chart'
import { ledgerSentence } from '@/components/figures/ledger-sentence'
import { placeLabels } from '@/components/figures/place-labels'
import { english } from '../words'

const storyId = storyIdSchema.parse('5a'.repeat(32))
const figure = (
  index: number,
  date: string | null,
  side: string | null,
  low: number | null,
  high: number | null,
): ToldFigure => ({
  figure: figureSchema.parse({
    id: `${storyId}:${index}-${index + 1}`,
    storyId,
    start: index,
    end: index + 1,
    surface: 'some',
    quantity: { low, high, isAbout: false },
    unit: 'troops',
    subject: 'troops in Rekcjd',
    ledger: 'troops|-|-|-',
    attribution: side
      ? { start: 0, end: 1, name: `office of ${side}`, kind: 'office', side, mode: 'quote' }
      : null,
    date,
    placeId: null,
  }),
  storyId,
  excerpt: 'some',
  markStart: 0,
  title: null,
  publisher: 'Front brief',
  publishedAt: null,
})
const size = { width: 800, height: 240 }

test('each claim is drawn by its form, 0 at the foot, undated ones not at all', () => {
  const layout = layOutChart(
    english,
    [
      figure(1, '2024-10-28', 'US', 10_000, 10_000),
      figure(2, '2024-10-30', 'UA', null, 12_000),
      figure(3, '2024-11-04', 'US', 10_000, null),
      figure(4, '2024-12-16', null, 10_000, 12_000),
      figure(5, null, 'UA', 900, 900),
    ],
    size,
  )
  expect(layout?.marks.map(({ form }) => form)).toEqual(['exact', 'up-to', 'at-least', 'range'])
  expect(layout?.levels.map(({ value }) => value)).toEqual([0, 5000, 10_000, 15_000])
  const range = layout?.marks.at(-1)
  expect(range && range.yLow > range.y).toBe(true)
})

test('without a date there is no chart', () => {
  expect(layOutChart(english, [figure(1, null, 'US', 1, 1)], size)).toBeNull()
})

const anyFigure = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.option(fc.nat(2_000_000)), fc.nat(2_000_000))
  .map(([day, low, more]) => ({
    date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
    low,
    high: (low ?? 0) + more,
  }))

test('whatever the figures, every mark and level lies in the chart, and labels cover neither marks nor each other', () => {
  fc.assert(
    fc.property(
      fc.array(anyFigure, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 320, max: 1200 }),
      (given, width) => {
        const figures = given.map(({ date, low, high }, index) => figure(index, date, 'UA', low, high))
        const layout = layOutChart(english, figures, { width, height: 240 })
        if (!layout) return false
        const inside = layout.marks.every(
          ({ x, y, yLow }) => x >= 64 && x <= width && y >= 0 && y <= 240 && yLow <= 240,
        )
        const labels = placeLabels(layout.marks, () => ['Ukraine', '10,000'], { width, height: 240 })
        const apart = labels.every((one, index) =>
          labels.slice(index + 1).every((other) => Math.abs(one.y - other.y) >= 30 || one.x !== other.x),
        )
        return inside && apart && layout.levels.length <= 6
      },
    ),
  )
})

test('two sources contradict each other when both can not hold within a week', () => {
  const kyiv = figure(1, '2024-11-05', 'UA', 15_000, 15_000)
  const pentagon = figure(2, '2024-11-04', 'US', 10_000, 10_000)
  const disputes = findDisputes(english, [kyiv, pentagon])
  expect(disputes.get(kyiv.figure.id)).toMatchObject({ apart: 5000 })
  expect(disputes.get(pentagon.figure.id)).toMatchObject({ apart: -5000 })
})

test.each([
  ['later', figure(2, '2024-12-05', 'US', 10_000, 10_000)],
  ['by the same side', figure(2, '2024-11-05', 'UA', 10_000, 10_000)],
  ['that allows it', figure(2, '2024-11-05', 'US', 10_000, null)],
  ['without a day', figure(2, null, 'US', 10_000, 10_000)],
])('a figure %s contradicts nothing', (_, other) => {
  expect(findDisputes(english, [figure(1, '2024-11-05', 'UA', 15_000, 15_000), other]).size).toBe(0)
})

test('two sources have colours of their own, the rest share a grey', () => {
  const figures = [
    figure(1, null, 'UA', 1, 1),
    figure(2, null, 'UA', 1, 1),
    figure(3, null, 'US', 1, 1),
    figure(4, null, 'US', 1, 1),
    figure(5, null, 'KR', 1, 1),
    figure(6, null, null, 1, 1),
  ]
  expect(groupSources(english, figures)).toEqual([
    { source: 'Ukraine', hue: 'a' },
    { source: 'United States', hue: 'b' },
    { source: 'South Korea', hue: 'c' },
    { source: 'Front brief', hue: 'c' },
  ])
  expect(sourceOf(english, { ...figure(1, null, null, 1, 1), publisher: null })).toBe('The paper itself')
})

test.each([
  [[figure(1, null, 'UA', 7, 7)], 'Troops in Rekcjd: 7'],
  [[figure(1, null, 'UA', 7, null), figure(2, null, 'US', 7, 7)], 'Troops in Rekcjd: 7, or close to it'],
  [[figure(1, null, 'UA', null, 12), figure(2, null, 'US', 7, 7)], 'Troops in Rekcjd: from 7 to 12'],
])('%#: a line of the ledger as a sentence', (figures, sentence) => {
  expect(ledgerSentence(english, { subject: 'troops in Rekcjd', figures })).toBe(sentence)
})
