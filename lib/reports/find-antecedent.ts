import type { Reading } from './reading'
import { sentenceOfStory } from './sentence-of-story'
import { phraseAfter, phraseBefore, type SpeakerWords } from './speaker-phrase'
import { groups, insurgents, offices } from './speaker-words'
import { wordsOfStory } from './words-of-story'

const GROUP_WORDS = new Set(['group', 'movement', 'organisation', 'organization', 'militia'])
const LONGEST_GROUP = 4 // words of the name of an armed group

/** Where the story names in full, before the word `before`, whom "the command", "the group" or "Lysenko" means; null when it does not. */
export const findAntecedent = (reading: Reading, head: string, before: number): SpeakerWords | null => {
  const { words } = wordsOfStory(reading.story)
  for (let at = before - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) continue
    if (GROUP_WORDS.has(head) || insurgents.has(head)) {
      const group = groupEndingAt(reading, at)
      if (group) return group
    }
    if (word.lower !== head || word.shape === 'lower') continue
    const sentence = sentenceOfStory(reading, word.sentence)
    const phrase = sentence && phraseBefore(sentence, at)
    if (phrase && phrase.first < at && words[at - 1]?.shape !== 'mark') return phrase
  }
  return null
}

const groupEndingAt = (reading: Reading, at: number): SpeakerWords | null => {
  const { words } = wordsOfStory(reading.story)
  for (let first = Math.max(0, at - LONGEST_GROUP + 1); first <= at; first++) {
    const [start, end] = [words[first]?.start ?? 0, words[at]?.end ?? 0]
    const name = reading.story.text.slice(start, end)
    const side = groups.get(name.toLowerCase())
    if (side && !/^[A-Z]{2}$/.test(side) && /^\p{Lu}/u.test(name)) return { first, last: at }
  }
  return null
}

/** The phrase with which the sentence before begins: "The navy lost a boat. Its statement said …". */
export const subjectOf = (reading: Reading, number: number): SpeakerWords | null => {
  const sentence = sentenceOfStory(reading, number)
  if (!sentence) return null
  const { words, first, after } = sentence
  // Behind a dateline.
  let from = first
  for (let at = first; at < Math.min(after, first + 8); at++)
    if (/^[-–—]$/.test(words[at]?.text ?? '') && words[at]?.spaceAfter && words[at - 1]?.spaceAfter)
      from = at + 1
  return phraseAfter(sentence, from)
}

/** A noun of an office that one person holds: "governor", "mayor". */
export const isOfficeNoun = (lower: string): boolean =>
  offices.has(lower) && !lower.endsWith('s') && lower !== 'official'
