import { expect, test } from 'vitest'
import { comparePrints, printPassage } from '@/lib/reports/print-passage'

const passage =
  'The regional hospital in Sumy took in nineteen wounded after a missile broke through the roof of a bus depot on Friday evening.'

const similarity = (left: string, right: string): number => {
  const [one, two] = [printPassage(left), printPassage(right)]
  return one && two ? comparePrints(one, two) : -1
}

test.each([
  ['the same text', passage, 1, 1],
  ['case and punctuation', passage.toUpperCase().replaceAll('.', '!'), 1, 1],
  ['one word changed', passage.replace('nineteen', 'twenty'), 0.5, 0.95],
  ['a sentence more', `${passage} Rescue work went on.`, 0.6, 1],
  [
    'the same event in other words',
    'At least nineteen people were brought to hospital in Sumy when a rocket struck a depot for buses.',
    0,
    0.3,
  ],
])('%s', (_, other, least, most) => {
  expect(similarity(passage, other)).toBeGreaterThanOrEqual(least)
  expect(similarity(passage, other)).toBeLessThanOrEqual(most)
})

test('a short passage has no print', () => {
  expect(printPassage('Strike kills six in Tokmak')).toBeNull()
})
