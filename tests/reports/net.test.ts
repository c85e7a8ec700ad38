import { expect, test } from 'vitest'
import { makeNetScorer, packLayer } from '@/lib/reports/net'
import { trainNets } from '@/scripts/train/train-net'

test('a net adds up its hidden units, and none that is below zero', () => {
  const layer = packLayer(Float64Array.from([1, 0, -1, 0]), { biases: [0, 0], out: [2, 4], outBias: 0.5 })
  const score = makeNetScorer({ about: '', size: 2, nets: [layer] })
  expect(score(Float64Array.from([3, 9]))).toBeCloseTo(6.5, 2)
  expect(score(Float64Array.from([-3, 9]))).toBeCloseTo(12.5, 2)
})

test('trained nets tell what no line parts, and the same samples give the same nets', () => {
  const samples = Array.from({ length: 800 }, (_, index) => {
    const [x, y] = [index & 1 ? 1 : -1, index & 2 ? 1 : -1]
    const jitter = ((index * 7919) % 100) / 500
    return {
      input: Float64Array.from([x + jitter, y - jitter]),
      label: x * y > 0 ? (1 as const) : (0 as const),
      weight: 1,
    }
  })
  const model = trainNets(samples, 'either or')
  const score = makeNetScorer(model)
  for (const [x, y] of [
    [1, 1],
    [-1, -1],
  ] as const)
    expect(score(Float64Array.from([x, y]))).toBeGreaterThan(1)
  for (const [x, y] of [
    [1, -1],
    [-1, 1],
  ] as const)
    expect(score(Float64Array.from([x, y]))).toBeLessThan(-1)
  expect(trainNets(samples, 'either or')).toEqual(model)
})
