import { expect, test } from 'vitest'
import { storyId } from '@/lib/text/story-id'
import { cutLongStory } from '@/lib/workspace/cut-long-story'
import { makeStory } from '../store/make-story'

test('a story of ordinary length stays as it is', () => {
  const { story } = makeStory('Rain in Odesa. '.repeat(5000))
  expect(cutLongStory(story)).toEqual([story])
})

test.each([
  ['paragraphs', `${'Rain fell on Odesa all day. '.repeat(20)}\n\n`.repeat(1200)],
  ['sentences', 'Rain fell on Odesa all day. '.repeat(20_000)],
  ['no break at all', '\u{1F327}'.repeat(250_001)],
])('a text too long to be one is cut without a loss: %s', (_, text) => {
  const { story } = makeStory(text, { title: 'Rain' })
  const parts = cutLongStory(story)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.map((part) => part.text).join('')).toBe(text)
  for (const part of parts) {
    expect(part.text.length).toBeLessThanOrEqual(200_000)
    expect(part.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
    expect(part.id).toBe(storyId(part.text))
    expect(part.sections).toEqual([{ kind: 'body', start: 0, end: part.text.length }])
  }
  expect(parts[1]?.title).toBe(`Rain (part 2 of ${parts.length})`)
  expect(parts.map((part) => part.cutOff)).toEqual(parts.map((part) => part !== parts.at(-1)))
})

test('sections are cut along, and a repeat follows its first one', () => {
  const { story } = makeStory('Shells fell on Odesa.\n'.repeat(10_000))
  const sections = [
    { kind: 'headline' as const, start: 0, end: 21 },
    { kind: 'body' as const, start: 22, end: 215_000 },
    { kind: 'caption' as const, start: 215_006, end: 215_027 },
    { kind: 'caption' as const, start: 215_028, end: 215_049, repeatOf: 2 },
    { kind: 'headline' as const, start: 215_050, end: 215_071, repeatOf: 0 },
  ]
  const [first, second] = cutLongStory({ ...story, sections })
  const at = first?.text.length ?? 0
  expect(first?.sections).toEqual([
    { kind: 'headline', start: 0, end: 21 },
    { kind: 'body', start: 22, end: at },
  ])
  expect(second?.sections).toEqual([
    { kind: 'body', start: 0, end: 215_000 - at },
    { kind: 'caption', start: 215_006 - at, end: 215_027 - at },
    { kind: 'caption', start: 215_028 - at, end: 215_049 - at, repeatOf: 1 },
    { kind: 'headline', start: 215_050 - at, end: 215_071 - at },
  ])
})
