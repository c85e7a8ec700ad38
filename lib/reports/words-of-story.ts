import type { Story } from '@/lib/domain'
import { readWords, type Word } from '@/lib/geoparse/read-words'

/** The words of a story, and per sentence the first word and the one after its last. */
type StoryWords = { words: Word[]; bounds: { first: number; after: number }[] }

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
