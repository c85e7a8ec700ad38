import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from '@/lib/text/cut-text'
import { splitByHand } from '@/lib/text/split-by-hand'
import { toStory } from '@/lib/text/to-story'

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '')
const anyText = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '***', '# ', ' ', '\u00A0', 'Odesa', 'Рейд'), fc.string()), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
const anyCuts = fc.array(fc.nat({ max: 200 }), { maxLength: 6 })

test.each([
  ['at paragraphs', 'One.\n\nTwo.\n\nThree.', [6, 12], ['One.', 'Two.', 'Three.']],
  ['in any order, twice the same', 'One.\n\nTwo.\n\nThree.', [12, 6, 12], ['One.', 'Two.', 'Three.']],
  ['inside a line: before it', 'One.\n# Two', [7], ['One.', '# Two']],
  ['a rule alone is no story', 'One.\n***\nTwo.', [5, 9], ['One.\n***', 'Two.']],
  ['a rule before everything', '***\nOne.\nTwo.', [4, 9], ['***\nOne.', 'Two.']],
  ['outside of the text', 'One.', [-3, 0, 4, 99], ['One.']],
])('%s', (_name, text, cuts, runs) => {
  expect(cutText(text, cuts).map(({ start, end }) => text.slice(start, end))).toEqual(runs)
})

test('whatever the cuts, no character is lost, doubled or moved', () => {
  fc.assert(
    fc.property(anyText, anyCuts, (text, cuts) => {
      const runs = cutText(text, cuts)
      const together = runs.map(({ start, end }) => text.slice(start, end)).join('')
      const hasWord = /[\p{L}\p{N}]/u.test(text)
      expect(withoutSpace(together)).toBe(hasWord ? withoutSpace(text) : '')
      for (const [index, run] of runs.entries())
        expect(run.start).toBeGreaterThanOrEqual(runs[index - 1]?.end ?? 0)
    }),
  )
})

test('the stories are those runs of the text, each with the input of the whole', () => {
  fc.assert(
    fc.property(anyText, anyCuts, (text, cuts) => {
      const meta = { publisher: 'Wire', url: 'https://example.org/', dateSource: 'meta' as const }
      const whole = toStory(text, { ...meta, publishedAt: '2024-11-07' }, { input: 'a.txt', teaser: false })
      const parts = splitByHand(whole, cuts)
      expect(parts.map(({ start, story }) => [start, start + story.text.length])).toEqual(
        cutText(text, cuts).map(({ start, end }) => [start, end]),
      )
      for (const { story } of parts) {
        expect(story.publishedAt).not.toBeNull()
        expect(story.appearances).toMatchObject([
          { publisher: 'Wire', url: 'https://example.org/', input: 'a.txt' },
        ])
      }
    }),
    { numRuns: 40 },
  )
})

test('a byline dates its own part only; only what came with the input dates the rest', () => {
  const text =
    'Quiet night on the canal\n\nBy Front brief, 14 December 2024\n\nNothing moved.\n\nGrain leaves Izmail\n\nTen ships left.'
  const whole = toStory(text, {}, { input: 'a.txt', teaser: false })
  const parts = splitByHand(whole, [text.indexOf('Grain')])
  expect(parts.map(({ story }) => [story.title, story.publishedAt])).toEqual([
    ['Quiet night on the canal', '2024-12-14'],
    ['Grain leaves Izmail', null],
  ])
})
