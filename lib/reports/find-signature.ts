import { describeSpeaker } from './describe-speaker'
import { speakerAfter } from './find-speaker'
import type { Reading } from './reading'
import type { Saying } from './saying'
import { sayingVerbs } from './saying-words'
import { type Sentence, sentenceOfStory } from './sentence-of-story'
import type { SpeakerWords } from './speaker-phrase'
import { isSpeakerNoun } from './speaker-words'

const SIGNATURE = {
  mostWords: 16, // of a line that is nothing but a name and an office
  mostNames: 4, // words of a line that is nothing but a person's name
  longestPost: 1_500, // code units; longer texts are no posts of one person
}

/** "– Olena Kravets, head of the administration" at the end of a short post, or "Press centre of the Northern Command." at its start: all of it is their words. */
export const findSignature = (reading: Reading): Saying | null => {
  const last = reading.sentences.length - 1
  const span = reading.sentences[last]
  if (!span || span.start > SIGNATURE.longestPost) return null
  if (reading.story.text.slice(span.end).trim() !== '') return null
  return signatureIn(reading, last) ?? headerIn(reading)
}

const signatureIn = (reading: Reading, number: number): Saying | null => {
  const whole = sentenceOfStory(reading, number)
  if (!whole) return null
  const { words } = whole
  let first = whole.after
  while (first > whole.first && !/^[–—-]$/.test(words[first - 1]?.text ?? '')) first--
  const isDashed = first > whole.first && (words[first - 1]?.spaceAfter ?? false)
  if (!isDashed) first = whole.first
  if (!isDashed && number === 0) return null
  const speaker = wholeOf({ ...whole, first })
  if (!speaker) return null
  const { person, head } = describeSpeaker(reading, speaker)
  const isBareName =
    person !== null &&
    head === '' &&
    whole.after - first <= SIGNATURE.mostNames &&
    !isPlace(reading, words[first])
  if (!(isDashed ? person !== null || head !== '' : (person !== null && head !== '') || isBareName))
    return null
  const start = words[first]?.start ?? 0
  return toSaying(
    number,
    speaker,
    { start, end: words[whole.after - 1]?.end ?? start },
    { start: 0, end: start },
  )
}

const headerIn = (reading: Reading): Saying | null => {
  const sentence = sentenceOfStory(reading, 0)
  if (!sentence || sentence.words[sentence.after - 1]?.text !== '.') return null
  const speaker = wholeOf(sentence)
  if (!speaker || describeSpeaker(reading, speaker).head === '') return null
  const end = sentence.words[sentence.after - 1]?.end ?? 0
  const verb = { start: sentence.words[sentence.first]?.start ?? 0, end }
  return toSaying(0, speaker, verb, { start: end, end: reading.story.text.length })
}

/** The speaker, when the words are nothing else: no verb, no end of a sentence inside. */
const wholeOf = (sentence: Sentence): SpeakerWords | null => {
  const { words, tags, first } = sentence
  const after = words[sentence.after - 1]?.text === '.' ? sentence.after - 1 : sentence.after
  const line = words.slice(first, after)
  if (line.length < 2 || line.length > SIGNATURE.mostWords) return null
  const hasVerb = line.some(
    ({ lower, text, shape }, index) =>
      text === '.' ||
      sayingVerbs.has(lower) ||
      (shape === 'lower' && !isSpeakerNoun(lower) && /^(?:VERB|AUX)$/.test(tags[first + index] ?? '')),
  )
  const speaker = hasVerb ? null : speakerAfter({ ...sentence, times: [] }, first)
  if (!speaker || speaker.first > first + 1) return null
  return (speaker.beside?.last ?? speaker.last) >= after - 2 ? speaker : null
}

const isPlace = ({ mentions }: Reading, word: { start: number; end: number } | undefined): boolean =>
  word !== undefined && mentions.some(({ start, end }) => start <= word.start && word.end <= end)

const toSaying = (
  sentence: number,
  speaker: SpeakerWords,
  verb: Saying['verb'],
  governed: Saying['verb'],
): Saying => ({
  sentence,
  kind: 'plain',
  verb,
  speakers: [speaker],
  governs: [governed],
  pointsBack: false,
})
