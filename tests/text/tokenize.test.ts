import { assert, nat, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '@/lib/text'

const tokens = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end))

const table: [string, string[]][] = [
  ['Kharkiv’s mayor', ['Kharkiv', '’s', 'mayor']],
  ["Slov'yansk, N’Djamena and Côte d’Ivoire", ["Slov'yansk", ',', 'N’Djamena', 'and', 'Côte', 'd’Ivoire']],
  ['the U.S.-led force (W.Va.)', ['the', 'U.S.', '-', 'led', 'force', '(', 'W.Va.', ')']],
  ['S.Korean', ['S', '.', 'Korean']],
  ['J.K. Rowe at 7 p.m.', ['J.K.', 'Rowe', 'at', '7', 'p.m.']],
  ['10,000 troops, 1.3m, 04.11.2024.', ['10,000', 'troops', ',', '1.3', 'm', ',', '04.11.2024', '.']],
  ['7km G7 FA-50', ['7', 'km', 'G7', 'FA', '-', '50']],
  ['м.Київ, П’ятихатки', ['м', '.', 'Київ', ',', 'П’ятихатки']],
  ['‘understandings’ end…', ['‘', 'understandings', '’', 'end', '…']],
  ['a👩‍🚒b', ['a', '👩', '‍', '🚒', 'b']],
]

test.each(table)('%s', (text, expected) => {
  expect(tokens(text)).toEqual(expected)
})

test('kinds', () => {
  expect(tokenize('Orvik 5!').map(({ kind }) => kind)).toEqual(['word', 'number', 'punctuation'])
})

test('tokens are in order, apart, and hold every letter and digit of any text', () => {
  assert(
    property(oneof(string({ unit: 'binary' }), string({ unit: 'grapheme' })), nat(5), (text, from) => {
      let last = Math.min(from, text.length)
      for (const { start, end } of tokenize(text, last)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(last, start)).toMatch(/^\s*$/)
        last = end
      }
      expect(text.slice(last)).toMatch(/^\s*$/)
    }),
    { numRuns: 1000 },
  )
})
