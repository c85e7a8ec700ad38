import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyIdSchema } from '@/lib/domain'
import { findAgain, toSelector } from '@/lib/corrections'

const id = storyIdSchema.parse('a'.repeat(64))

const said = 'Shells fell on Pokrovsk. Later Pokrovsk was quiet.'
const first = toSelector({ id, text: said }, { start: 15, end: 23 })
const second = toSelector({ id, text: said }, { start: 31, end: 39 })

test.each([
  ['unchanged', said, first, [15, 23]],
  ['pushed on by a new headline', `Night of fire\n\n${said}`, second, [46, 54]],
  ['the first of two, by what stands around it', `Update. ${said}`, first, [23, 31]],
  ['only one left', 'Later Pokrovsk was quiet.', second, [6, 14]],
  ['gone', 'Later the town was quiet.', second, null],
])('%s', (_, text, selector, span) => {
  const found = findAgain(text, selector)
  expect(found && [found.start, found.end]).toEqual(span)
})

test('words of any text are found where they stand', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length
      const end = Math.min(text.length, start + 1 + (length % 40))
      const selector = toSelector({ id, text }, { start, end })
      expect(findAgain(text, selector)).toEqual({ start, end })
      const moved = findAgain(`x${text}`, selector)
      expect(moved && `x${text}`.slice(moved.start, moved.end)).toBe(text.slice(start, end))
    }),
  )
})
