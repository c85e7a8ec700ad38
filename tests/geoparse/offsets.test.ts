import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from './read'

const pieces = fc.constantFrom(
  'Kyiv',
  'Kharkiv',
  'Москва',
  'Покровськ',
  'Washington, D.C.',
  'U.S.',
  'São Paulo',
  'Sa\u0303o Paulo',
  'al-Bab',
  'the Gulf',
  '😀',
  '👩‍👩‍👧',
  '\u0301',
  '\ud800',
  'תל אביב',
  '北京',
  '\u202e',
  ' ',
  '\n',
  '\n\n',
  '. ',
  ', ',
  '-',
  '’s',
  ': ',
  'in ',
  'Mr. ',
  '12,000',
  'KABUL',
  '(',
  ')',
)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

test('text.slice(start, end) is the name, in order and without overlap, for any input', () => {
  fc.assert(
    fc.property(text, (input) => {
      let before = 0
      for (const { start, end, surface } of read(input)) {
        expect(input.slice(start, end)).toBe(surface)
        expect(start).toBeGreaterThanOrEqual(before)
        before = end
      }
    }),
    { numRuns: 400 },
  )
})

test('the same text gives the same answer', () => {
  const story = 'Shells hit Kharkiv and Pokrovsk. The Kremlin denied it. Paris, Texas was quiet.'
  expect(read(story)).toEqual(read(story))
})

test('a long text is read in one piece', () => {
  const sentence = 'A convoy left Kharkiv for Pokrovsk at dawn, and the Kremlin said nothing. '
  const long = sentence.repeat(3000)
  expect(read(long).length).toBeGreaterThanOrEqual(3000 * 2)
}, 30_000)
