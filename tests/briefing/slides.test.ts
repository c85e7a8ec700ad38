import { expect, test } from 'vitest'
import { extentOf } from '@/lib/briefing/extent-of'
import { findFigureChanges } from '@/lib/briefing/find-figure-changes'
import { findDisputedLines } from '@/lib/briefing/find-disputed-lines'
import { listLegend } from '@/lib/briefing/list-legend'
import { paginateRows } from '@/lib/briefing/paginate-rows'
import { leastText, rooms, sizesOf } from '@/lib/briefing/room'
import { eventTypes, exactnesses, reportStatuses } from '@/lib/domain'
import type { KeptFigure } from '@/lib/domain/slide-content'
import { kept } from './kept'

const row = (number: number, sentence = 'Shells fell on Kupiansk on Monday.') => ({
  key: String(number),
  change: null,
  mark: null,
  head: `New: shelling, Kupiansk ${number}`,
  sentence,
  sources: [
    {
      storyId: kept({ number }).sentence.storyId,
      publisher: 'Harbour wire',
      words: 'Harbour wire, 12 Mar 2025',
      url: null,
      span: null,
    },
  ],
})
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1))
const slide = (count: number) => ({ title: '12 things changed', text: null, rows: rows(count), more: null })

test('rows keep their order over pages; a farther viewer gets fewer on each', () => {
  const parted = rooms.map((room) => paginateRows(slide(30), room))
  for (const pages of parted)
    expect(pages.flat().map(({ key }) => key)).toEqual(rows(30).map(({ key }) => key))
  const most = parted.map((pages) => Math.max(...pages.map((page) => page.length)))
  expect(most).toEqual([10, 7, 4])
})

test('what is said of rows that are not listed has room below the last of them', () => {
  for (const room of rooms) {
    const full = paginateRows(slide(30), room)[0]?.length ?? 0
    expect(paginateRows({ ...slide(full), more: null }, room)).toHaveLength(1)
    expect(paginateRows({ ...slide(full), more: 'word '.repeat(60) }, room)).toHaveLength(2)
  }
})

test('no row is lost because it is longer than a page', () => {
  const long = { title: 'One', text: null, rows: [row(1, 'word '.repeat(2000)), row(2)], more: null }
  expect(paginateRows(long, 6).flat()).toHaveLength(2)
  expect(paginateRows({ ...long, rows: [] }, 4)).toEqual([])
})

test.each(rooms)('sizes of a room of %s m follow the width of the stage', (room) => {
  expect(sizesOf(room, 1920).text).toBe(leastText[room])
  expect(sizesOf(room, 960).text).toBe(leastText[room] / 2)
  expect(sizesOf(room, 1920).mapScale * 14).toBe(leastText[room])
})

test('a legend names what is drawn, six at most, of types, exactness and status each something', () => {
  const many = eventTypes.flatMap((eventType, type) =>
    reportStatuses.map((status, index) => {
      const event = kept({ number: type * 10 + index, eventType, subEventType: null, status })
      const exactness = exactnesses[index % exactnesses.length] ?? 'place'
      return { ...event, where: event.where && { ...event.where, exactness } }
    }),
  )
  const items = listLegend(many)
  expect(items).toHaveLength(6)
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['type', 'exactness', 'status']))
  expect(listLegend([kept({ number: 1 })])).toEqual([
    { kind: 'type', type: 'explosions-remote-violence' },
    { kind: 'status', status: 'reported' },
  ])
  expect(listLegend([{ ...kept({ number: 1 }), where: null }])).toEqual([])
})

test('where a map looks: every mark of a place, most of an overview, nowhere for none', () => {
  const front = Array.from({ length: 9 }, (_, index) => kept({ number: index, at: [37 + index / 10, 49] }))
  const far = kept({ number: 99, at: [-70, -30] })
  const [west, , east] = extentOf([...front, far], { whole: false }) ?? []
  expect([west, east].map((degrees) => degrees?.toFixed(1))).toEqual(['36.6', '38.2'])
  expect(extentOf([...front, far], { whole: true })?.[0]).toBe(-70)
  expect(extentOf([{ ...far, where: null }], { whole: true })).toBeNull()
})

const figure = (by: string, low: number, day: string): KeptFigure => ({
  quantity: { low, high: low, isAbout: false },
  date: day,
  by,
  sentence: { ...kept({ number: 1 }).sentence, publishedAt: day },
})
const line = (...figures: KeptFigure[]) => [{ ledger: 'killed', subject: 'killed', unit: 'killed', figures }]
const spans = {
  days: { from: '2025-03-12', to: '2025-03-13' },
  before: { from: '2025-03-10', to: '2025-03-11' },
  beyond: null,
}

test.each<[string, KeptFigure[], number]>([
  ['one source, another number', [figure('UA', 3, '2025-03-11'), figure('UA', 4, '2025-03-12')], 1],
  ['one source, the same number', [figure('UA', 3, '2025-03-11'), figure('UA', 3, '2025-03-12')], 0],
  ['two sources: no change, a dispute', [figure('UA', 3, '2025-03-11'), figure('RU', 4, '2025-03-12')], 0],
  ['nothing in the days before', [figure('UA', 3, '2025-02-01'), figure('UA', 4, '2025-03-12')], 0],
])('a figure that changed: %s', (_, figures, count) => {
  expect(findFigureChanges(line(...figures), spans)).toHaveLength(count)
})

test.each<[string, KeptFigure[], number]>([
  ['two sources in one week', [figure('UA', 3, '2025-03-11'), figure('RU', 4, '2025-03-12')], 2],
  ['two sources months apart', [figure('UA', 3, '2024-11-11'), figure('RU', 4, '2025-03-12')], 0],
  ['one source with itself', [figure('UA', 3, '2025-03-11'), figure('UA', 4, '2025-03-12')], 0],
  ['nothing told of it in these days', [figure('UA', 3, '2025-02-11'), figure('RU', 4, '2025-02-12')], 0],
  [
    'of each source its last word',
    [figure('UA', 2, '2025-03-11'), figure('UA', 3, '2025-03-12'), figure('RU', 9, '2025-03-12')],
    2,
  ],
])('sources that disagree: %s', (_, figures, count) => {
  expect(findDisputedLines(line(...figures), spans).flatMap((one) => one.figures)).toHaveLength(count)
})
