import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ToldRow } from '@/lib/briefing/told-slide'
import { cleanText } from '@/lib/export/briefing/clean-text'
import { layOutPages } from '@/lib/export/briefing/lay-out-pages'
import type { Item, Page } from '@/lib/export/briefing/page'
import { page as pageSize } from '@/lib/export/briefing/sizes'
import { joinLines, wrapRuns } from '@/lib/export/briefing/wrap-runs'
import { toRun } from '@/lib/export/briefing/make-text'
import { measureText } from '@/lib/image/measure-text'
import { makePaper, mapBody, toldSlide, toldSource } from './make-paper'

const textsOf = ({ items }: Pick<Page, 'items'>): string[] =>
  items.flatMap((item) =>
    item.kind === 'text'
      ? [
          joinLines(item.lines)
            .map((runs) => runs.map(({ text }) => text).join(''))
            .join('\n'),
        ]
      : [],
  )

const wordsOf = (text: string): string => cleanText(text).replace(/\s+/g, '')

const row = (head: string, sentence: string | null): ToldRow => ({
  key: head,
  change: 'new',
  mark: { type: 'battles', status: 'claimed' },
  head,
  sentence,
  sources: [toldSource('Harbour wire, 12 Mar 2025')],
})

test.each([
  ['one two three', 60, ['one two', 'three']],
  ['one\ntwo', 200, ['one', 'two']],
  ['one\n\ntwo', 200, ['one', '', 'two']],
  ['a  b', 200, ['a b']],
  ['WWWWWWWWWW', 60, ['WWWWW', 'WWWWW']],
  ['Harbour wire,\u00a012\u00a0Mar', 110, ['Harbour', 'wire, 12 Mar']],
  ['', 60, ['']],
])('%j is broken into lines of %i pt', (text, width, lines) => {
  const wrapped = wrapRuns([toRun(text)], { width, size: 12 })
  expect(wrapped.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(lines)
})

test('a text is the same after it was broken, whatever it holds, and no line is wider than its room', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 }), (parts) => {
      const runs = parts.map((part, at) => toRun(part, { weight: at % 2 === 0 ? 400 : 600 }))
      const lines = wrapRuns(runs, { width: 90, size: 12 })
      for (const line of lines) {
        const width = line.runs.reduce((sum, run) => sum + measureText(run.text, 12, run.weight), 0)
        expect(width).toBeLessThan(90.01)
      }
      const again = joinLines(lines).flatMap((paragraph) => paragraph.map(({ text }) => text))
      expect(wordsOf(again.join(''))).toBe(wordsOf(parts.join('')))
    }),
  )
})

test('a list that is longer than a page goes on, each page says which it is, and nothing is left out', () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    row(`Head ${at}`, `Sentence ${at} of a story. `.repeat(6)),
  )
  const pages = layOutPages(makePaper([{ told: toldSlide({ rows }), body: { kind: 'words' } }]), {
    hasNotes: false,
  })
  expect(pages.length).toBeGreaterThan(4)
  expect(pages.map(({ isFirst }) => isFirst)).toEqual(pages.map((_, at) => at === 0))
  const texts = pages.map(textsOf)
  texts.forEach((page, at) => expect(page).toContain(`${at + 1} of ${pages.length}`))
  const all = texts.flat().join('\n')
  for (const { head, sentence } of rows) {
    expect(all).toContain(`${head}\n`)
    expect(all).toContain(`“${sentence}”`)
  }
})

test('a sentence of one’s own that is longer than the strip below a map goes on on a page of its own', () => {
  const text = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ')
  const pages = layOutPages(makePaper([{ told: toldSlide({ kind: 'map', text }), body: mapBody }]), {
    hasNotes: false,
  })
  expect(pages).toHaveLength(2)
  expect(wordsOf(pages.flatMap(textsOf).join(' '))).toContain(wordsOf(text.slice(0, 200)))
  for (const word of text.split(' ')) expect(pages.flatMap(textsOf).join(' ')).toContain(word)
  expect(pages.map(({ items }) => items.filter(({ kind }) => kind === 'picture').length)).toEqual([1, 0])
})

test('notes, reason and all sources stand after the slide, and only where there are notes or a reason', () => {
  const slides = [
    { told: toldSlide({ notes: 'Ask who saw it.', sources: [toldSource('Harbour wire')] }), body: mapBody },
    { told: toldSlide({ why: 'Ranked first' }), body: mapBody },
    { told: toldSlide(), body: mapBody },
  ]
  const pages = layOutPages(makePaper(slides), { hasNotes: true })
  expect(pages.map(({ slide, part }) => `${slide} ${part}`)).toEqual([
    '0 slide',
    '0 notes',
    '1 slide',
    '1 notes',
    '2 slide',
  ])
  expect(pages[1] && textsOf(pages[1])).toEqual(
    expect.arrayContaining(['Notes', 'Ask who saw it.', 'Sources', 'Harbour wire']),
  )
  expect(layOutPages(makePaper(slides), { hasNotes: false })).toHaveLength(3)
})

type Box = { left: number; top: number; width: number; height: number }
const boxOf = (item: Item): Box =>
  'side' in item ? { left: item.left, top: item.top, width: item.side, height: item.side } : item

const overlap = (one: Box, other: Box): boolean =>
  one.left + one.width > other.left + 0.01 &&
  other.left + other.width > one.left + 0.01 &&
  one.top + one.height > other.top + 0.01 &&
  other.top + other.height > one.top + 0.01

test('whatever the words, nothing leaves its page and no text lies over another or over the map', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 })
  const long = fc.oneof(
    words,
    words.map((text) => `${text} W`.repeat(20)),
    fc.constant('W'.repeat(4000)),
  )
  const told = fc.record({
    kind: fc.constantFrom('title', 'map', 'text', 'changes'),
    title: words,
    text: fc.option(long),
    sourceLine: fc.oneof(words, fc.constant('Publisher, '.repeat(200))),
    days: fc.option(fc.constant('12–13 Mar 2025')),
    rows: fc.array(fc.tuple(words, fc.option(long)).map(([head, sentence]) => row(head, sentence))),
    notes: words,
  })
  fc.assert(
    fc.property(told, fc.boolean(), ({ kind, ...given }, isMap) => {
      const body = isMap ? mapBody : ({ kind: 'words' } as const)
      const status = { type: 'battles', status: 'claimed', words: 'Claimed' } as const
      const slide = { told: toldSlide({ ...given, kind: isMap ? 'map' : kind, status }), body }
      for (const { items } of layOutPages(makePaper([slide], { title: given.title }), { hasNotes: true })) {
        const boxes = items.filter(({ kind: of }) => of === 'text' || of === 'picture').map(boxOf)
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.left + box.width).toBeLessThanOrEqual(pageSize.width + 0.01)
          expect(box.top + box.height).toBeLessThanOrEqual(pageSize.height + 0.01)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        }
      }
    }),
    { numRuns: 60 },
  )
})
