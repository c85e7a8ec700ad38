import { expect, test } from 'vitest'
import { placeIdSchema, storyIdSchema, toMentionId } from '@/lib/domain'
import {
  focusedPlace,
  selectMention,
  selectPlace,
  selectedMention,
  spanInView,
  storyOfMention,
} from '@/lib/link'

const pokrovsk = placeIdSchema.parse('geonames:698738')
const mention = toMentionId(storyIdSchema.parse('0f'.repeat(32)), 41, 49)

test('a selected mark is the place the list keeps to', () => {
  expect(focusedPlace(selectPlace(pokrovsk))).toBe(pokrovsk)
  expect(selectedMention(selectPlace(pokrovsk))).toBeNull()
})

test('a sentence selected from a mark keeps the list there, and letting go of it goes back to the mark', () => {
  const selected = selectMention(selectPlace(pokrovsk), mention)
  expect(selectedMention(selected)).toBe(mention)
  expect(focusedPlace(selected)).toBe(pokrovsk)
  expect(selectMention(selected, null)).toEqual(selectPlace(pokrovsk))
})

test('a sentence selected from the whole list leaves the list whole', () => {
  expect(focusedPlace(selectMention(selectPlace(null), mention))).toBeNull()
})

test('a mention names its story', () => {
  expect(storyOfMention(mention)).toBe('0f'.repeat(32))
})

test.each([
  ['740-747', { start: 740, end: 747 }],
  ['747-740', null],
  [null, null],
])('the words led to: %s', (at, span) => {
  expect(spanInView({ at })).toEqual(span)
})
