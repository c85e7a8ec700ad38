import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mention, type Section, type SectionKind, mentionSchema, storyIdSchema } from '@/lib/domain'
import { toParagraphs } from '@/components/reader/to-paragraphs'

const storyId = storyIdSchema.parse('5a'.repeat(32))
const mention = (text: string, surface: string, from = 0): Mention => {
  const start = text.indexOf(surface, from)
  return mentionSchema.parse({
    id: `${storyId}:${start}-${start + surface.length}`,
    storyId,
    start,
    end: start + surface.length,
    surface,
    use: 'literal',
    kind: 'settlement',
    placeId: null,
    confidence: 0.5,
    alternatives: [],
    reasons: [],
  })
}
const words = (paragraph: { pieces: { text: string; mention: unknown }[] }): string =>
  paragraph.pieces.map((piece) => (piece.mention ? `[${piece.text}]` : piece.text)).join('')

const text =
  'Quiet day in Rekcjd\n\nREKCJD: Nothing moved in Rekcjd Province.\nThe market in Tavria opened.\n\nQuiet day in Rekcjd\n'
const at = (kind: SectionKind, words: string, from = 0, repeatOf?: number): Section => {
  const start = text.indexOf(words, from)
  return { kind, start, end: start + words.length, repeatOf }
}

test('paragraphs carry their names, a dateline opens its paragraph, a repeated headline is known as one', () => {
  const sections = [
    at('headline', 'Quiet day in Rekcjd'),
    at('dateline', 'REKCJD:'),
    at('body', 'Nothing moved in Rekcjd Province.\nThe market in Tavria opened.'),
    at('headline', 'Quiet day in Rekcjd', 30, 0),
  ]
  const mentions = [
    mention(text, 'Tavria'),
    mention(text, 'Rekcjd'),
    mention(text, 'REKCJD'),
    mention(text, 'Rekcjd Province'),
    mention(text, 'Rekcjd', text.indexOf('Rekcjd Province')), // inside the longer name
  ]
  const paragraphs = toParagraphs({ text, sections }, mentions)
  expect(paragraphs.map((paragraph) => [paragraph.kind, paragraph.repeat, words(paragraph)])).toEqual([
    ['headline', false, 'Quiet day in [Rekcjd]'],
    ['body', false, '[REKCJD]: Nothing moved in [Rekcjd Province].'],
    ['body', false, 'The market in [Tavria] opened.'],
    ['headline', true, 'Quiet day in Rekcjd'],
  ])
})

test('text that no section holds is shown all the same', () => {
  const paragraphs = toParagraphs(
    { text: 'One.\nTwo.', sections: [{ kind: 'caption', start: 0, end: 4 }] },
    [],
  )
  expect(paragraphs.map((paragraph) => [paragraph.kind, words(paragraph)])).toEqual([
    ['caption', 'One.'],
    ['body', 'Two.'],
  ])
})

const bare = (words: string) => words.replaceAll(/\s+/g, '')

test('every word is there once, in order, whatever the mentions and sections', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '.', '\n', '<', '&'),
    minLength: 1,
    maxLength: 200,
  })
  const spans = fc.array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
  fc.assert(
    fc.property(line, spans, fc.array(fc.nat(199), { maxLength: 4 }), (text, spans, cuts) => {
      const mentions = spans
        .filter(([start, length]) => start + length <= text.length)
        .map(([start, length]) => ({
          ...mention(text, text.slice(start, start + length)),
          start,
          end: start + length,
        }))
      const edges = [...new Set(cuts.filter((cut) => cut < text.length))].sort((one, other) => one - other)
      const sections = edges
        .slice(1)
        .map((end, index): Section => ({ kind: 'caption', start: edges[index] ?? 0, end }))
      const shown = toParagraphs({ text, sections }, mentions)
        .map((paragraph) => paragraph.pieces.map((piece) => piece.text).join(''))
        .join('')
      return bare(shown) === bare(text)
    }),
  )
})

test('the words that were led to are cut out; names stay whole', () => {
  const text = 'Shells fell on Rekcjd at noon.'
  const sections = [{ kind: 'body' as const, start: 0, end: text.length }]
  const [paragraph] = toParagraphs({ text, sections }, [mention(text, 'Rekcjd')], { start: 7, end: 24 })
  expect(paragraph?.pieces.map((piece) => [piece.text, piece.lit])).toEqual([
    ['Shells ', false],
    ['fell on ', true],
    ['Rekcjd', true],
    [' at', true],
    [' noon.', false],
  ])
})
