import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAgain, moveToParts, moveToWhole, toSelector } from '@/lib/corrections'
import { splitByHand } from '@/lib/text/split-by-hand'
import { toStory } from '@/lib/text/to-story'
import { decide } from './make-correction'

const text = 'Odesa was quiet.\n\nRain fell on Odesa and Kharkiv.\n\nKharkiv was shelled.'
const whole = toStory(text, {}, { input: 'a.txt', teaser: false })
const parts = splitByHand(whole, [text.indexOf('Kharkiv was')])
const [first, second] = parts.map(({ story }) => story)

test('words go to the part they stand in, though another has the same', () => {
  const from = text.indexOf('Kharkiv was')
  const correction = {
    ...decide(whole, 'Kharkiv', { type: 'not-a-place' }),
    targets: [toSelector(whole, { start: from, end: from + 7 })],
  }
  expect(moveToParts(correction, whole, parts)).toMatchObject([
    { role: 'target', isLost: false, selector: { storyId: second?.id, start: 0, end: 7, quote: 'Kharkiv' } },
  ])
})

test('what holds for a whole story holds in every part that has the words', () => {
  const correction = decide(whole, 'Kharkiv', { type: 'not-a-place' }, { scope: 'story' })
  expect(moveToParts(correction, whole, parts).map(({ selector }) => selector.storyId)).toEqual([
    first?.id,
    second?.id,
  ])
})

test('what was taken apart stays apart; words of other stories and lost ones stay as they are', () => {
  const other = toStory('Rain.', {}, { input: 'b.txt', teaser: false })
  const split = decide(whole, 'shelled', { type: 'split' }, { part: 'report', apart: 'Rain' })
  const foreign = toSelector(other, { start: 0, end: 4 })
  const lost = { ...toSelector(whole, { start: 0, end: 5 }), quote: 'Lviv!', start: 400, end: 405 }
  const moved = moveToParts({ ...split, targets: [...split.targets, foreign, lost] }, whole, parts)
  expect(moved.map(({ role, isLost, selector }) => [role, isLost, selector.storyId])).toEqual([
    ['target', false, second?.id],
    ['target', false, other.id],
    ['target', true, whole.id],
    ['apart', false, first?.id],
  ])
})

test('words that reach over a cut are in no part', () => {
  const correction = decide(whole, 'Kharkiv.\n\nKharkiv', { type: 'not-a-place' })
  expect(moveToParts(correction, whole, parts)).toMatchObject([{ isLost: true }])
})

test('there and back again: every decision is about the very words it was about', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: text.length - 2 }),
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.nat({ max: text.length }), { maxLength: 3 }),
      (start, length, cuts) => {
        const slices = splitByHand(whole, cuts)
        const target = toSelector(whole, { start, end: Math.min(text.length, start + length) })
        const correction = { ...decide(whole, 'Rain', { type: 'not-a-place' }), targets: [target] }
        const there = moveToParts(correction, whole, slices)
        const targets = there.map(({ selector }) => selector)
        for (const { selector, isLost } of there) {
          const home = slices.find(({ story }) => story.id === selector.storyId)
          if (!isLost) expect(findAgain(home?.story.text ?? '', selector)).not.toBeNull()
        }
        const back = moveToWhole(
          { ...correction, targets },
          whole,
          slices.map(({ story }) => story),
        )
        expect(back.map(({ selector }) => selector)).toEqual([target])
      },
    ),
  )
})
