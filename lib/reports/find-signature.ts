import { describeSpeaker } from './describe-speaker'
import type { Saying } from './saying'
import { type Sentence, speakerAfter } from './find-speaker'
import type { Reading } from './reading'
import { sayingVerbs } from './saying-words'
import { isSpeakerNoun } from './speaker-words'
import { wordsOfStory } from './words-of-story'

const SIGNATURE = {
  mostWords: 16, // of a line that is nothing but a name and an office
  longestPost: 1_500, // code units; longer texts are no posts of one person
}

/** "– Olena Kravets, head of the administration" at the end of a short post: all before it are his or her words. */
export const findSignature = (reading: Reading): Saying | null => {
  const { words, bounds } = wordsOfStory(reading.story)
  const last = reading.sentences.length - 1
  const span = reading.sentences[last]
  const bound = bounds[last]
  if (
    !span ||
    !bound ||
    span.start > SIGNATURE.longestPost ||
    reading.story.text.slice(span.end).trim() !== ''
  )
    return null
  let first = bound.after
  while (first > bound.first && !/^[–—-]$/.test(words[first - 1]?.text ?? '')) first--
  const isDashed = first > bound.first && words[first - 1]?.spaceAfter
  if (!isDashed) first = bound.first
  if (!isDashed && last === 0) return null
  const line = words.slice(first, bound.after)
  const isName =
    line.length > 2 && line.length <= SIGNATURE.mostWords && line.some(({ lower }) => isSpeakerNoun(lower))
  if (
    !isName ||
    line.some(
      ({ lower, text }) =>
        sayingVerbs.has(lower) || text === '.' || /^(?:is|are|was|were|has|have|had)$/.test(lower),
    )
  )
    return null
  const sentence: Sentence = { words, first, after: bound.after, times: [] }
  const speaker = speakerAfter(sentence, first)
  if (!speaker || describeSpeaker(reading, speaker).person === null) return null
  const start = words[first]?.start ?? span.start
  return {
    sentence: last,
    kind: 'plain',
    verb: { start, end: span.end },
    speakers: [speaker],
    governs: [{ start: 0, end: start }],
    pointsBack: false,
  }
}
