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

/** Any code unit, halves of surrogate pairs too. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes))

const text = fc.oneof(
  units,
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.tuple(units, fc.array(pieces, { maxLength: 10 }), units).map((parts) => parts.flat().join('')),
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

test('what was read before changes no answer', () => {
  const texts = fc.array(text, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(texts, (inputs) => {
      const inOrder = inputs.map((input) => JSON.stringify(read(input)))
      const backwards = inputs.toReversed().map((input) => JSON.stringify(read(input)))
      expect(backwards.toReversed()).toEqual(inOrder)
    }),
    { numRuns: 60 },
  )
})

test('more names than are remembered change no answer', () => {
  const story = 'Shells hit Kharkiv and Pokrovsk. The Kremlin denied it. Paris, Texas was quiet.'
  const before = read(story)
  read(Array.from({ length: 20_000 }, (_, number) => `Qx${number.toString(36)}`).join(' and '))
  expect(read(story)).toEqual(before)
})

test('a long text is read in one piece', () => {
  const sentence = 'A convoy left Kharkiv for Pokrovsk at dawn, and the Kremlin said nothing. '
  const long = sentence.repeat(3000)
  expect(read(long).length).toBeGreaterThanOrEqual(3000 * 2)
}, 30_000)
