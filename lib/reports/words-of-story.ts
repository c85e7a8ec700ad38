import type { Story } from '@/lib/domain'
import type { Span } from '@/lib/text'
import { readWords, type Word } from '@/lib/geoparse/read-words'

/** The words of a story, and per sentence the first word and the one after its last. */
type StoryWords = { words: Word[]; bounds: { first: number; after: number }[] }

/** Number of the first word that begins at or behind `at`. */
const firstFrom = (words: Word[], at: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that stand wholly in a passage. */
export const wordsIn = (words: Word[], { start, end }: Span): Word[] => {
  const first = firstFrom(words, start)
  let after = first
  while (after < words.length && (words[after]?.end ?? 0) <= end) after++
  return words.slice(first, after)
}

const known = new WeakMap<Story, StoryWords>()

/** Read once per story, however many of its reports are asked for. */
export const wordsOfStory = (story: Story): StoryWords => {
  const before = known.get(story)
  if (before) return before
  const words = readWords(story)
  const bounds: StoryWords['bounds'] = []
  words.forEach(({ sentence }, index) => {
    const of = (bounds[sentence] ??= { first: index, after: index })
    of.after = index + 1
  })
  for (let at = 0; at < bounds.length; at++) bounds[at] ??= { first: 0, after: 0 }
  const read = { words, bounds }
  known.set(story, read)
  return read
}
