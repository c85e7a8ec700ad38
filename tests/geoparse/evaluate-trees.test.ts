import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeScorer } from '@/lib/geoparse/evaluate-trees'

const scorer = makeScorer({
  about: 'made up',
  features: ['near', 'far', 'size'],
  bias: 0.25,
  trees: [
    [0, 0.5, 1, 2, -1, -1, 0, 0, 2, -3, 3, 4, -1, 2, 0, 0, -1, 4, 0, 0],
    [1, -0.5, 1, 2, -1, 0.125, 0, 0, -1, -0.5, 0, 0],
  ],
})

test.each([
  [{}, 0.25 - 1 - 0.5],
  [{ near: 1 }, 0.25 + 4 - 0.5],
  [{ near: 1, size: -4 }, 0.25 + 2 - 0.5],
  [{ far: -1 }, 0.25 - 1 + 0.125],
])('%o scores %d', (row, score) => {
  expect(scorer.score(scorer.toValues(row))).toBe(score)
  expect(scorer.scoreSigns(new Map(Object.entries(row)))).toBe(score)
})

test('what is not told counts as 0', () => {
  const value = fc.double({ noNaN: true, min: -5, max: 5 })
  fc.assert(
    fc.property(fc.record({ near: value, far: value, size: value, other: value }), (row) => {
      const told = new Map(Object.entries(row).filter(([, number]) => number !== 0))
      expect(scorer.scoreSigns(told)).toBe(scorer.score(scorer.toValues(row)))
    }),
  )
})
