import { expect, test } from 'vitest'
import { meanVector, VECTOR_SIZE, wordVector } from '@/lib/text/word-vectors'

const likeness = (one: string, other: string): number => {
  const [a, b] = [wordVector(one), wordVector(other)]
  if (!a || !b) throw new Error(`no vector for ${one} or ${other}`)
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
}

test.each([
  ['ambushed', 'attacked', 'elected'],
  ['shelled', 'bombed', 'invited'],
  ['torched', 'burned', 'painted'],
  ['governor', 'mayor', 'missile'],
])('“%s” means rather what “%s” means than “%s”', (word, like, unlike) => {
  expect(likeness(word, like)).toBeGreaterThan(likeness(word, unlike) + 0.2)
})

test('vectors are of length one; an unknown word has none', () => {
  expect(likeness('shelled', 'shelled')).toBeCloseTo(1, 1)
  expect(wordVector('zzqx')).toBeNull()
})

test('the mean of words leaves out those that are unknown', () => {
  const alone = meanVector(['shelled'])
  expect([...meanVector(['shelled', 'zzqx'])]).toEqual([...alone])
  expect([...meanVector([])]).toEqual(Array.from({ length: VECTOR_SIZE }, () => 0))
})
