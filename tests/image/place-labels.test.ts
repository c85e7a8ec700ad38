import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, type Label, placeLabels } from '@/lib/image/place-labels'

const size = { width: 400, height: 300 }
const label = (text: string, x: number, y: number): Label => ({
  text,
  at: { x, y },
  size: 14,
  isStrong: false,
  away: 8,
  spacing: 0,
})

test('the first label stands on the right, the next gives way to it', () => {
  const [first, second] = placeLabels([label('Sumy', 100, 100), label('Romny', 130, 100)], [], size)
  expect(first?.anchor).toBe('start')
  expect(second?.anchor).not.toBe('start')
})

test('what finds no room is left out', () => {
  const taken: Box[] = [{ left: 0, top: 0, right: 400, bottom: 300 }]
  expect(placeLabels([label('Sumy', 100, 100)], taken, size)).toEqual([])
})

test('no label covers another, a mark, or the edge', () => {
  const at = fc.record({ text: fc.string({ minLength: 1, maxLength: 12 }), x: fc.nat(400), y: fc.nat(300) })
  fc.assert(
    fc.property(fc.array(at, { maxLength: 40 }), (places) => {
      const mark: Box = { left: 180, top: 130, right: 220, bottom: 170 }
      const boxes = placeLabels(
        places.map(({ text, x, y }) => label(text, x, y)),
        [mark],
        size,
      ).map(({ box }) => box)
      const all = [mark, ...boxes]
      for (const [index, box] of all.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true)
        for (const other of all.slice(index + 1)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top
          expect(isApart).toBe(true)
        }
      }
    }),
  )
})
