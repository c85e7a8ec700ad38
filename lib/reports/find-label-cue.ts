import type { Cue } from './find-cues'
import { phraseBefore, type Sentence } from './find-speaker'
import type { Reading } from './reading'
import { isSpeakerNoun } from './speaker-words'

const FARTHEST = 12 // words before the colon

/** "Civil defence: five people died": a speaker and a colon at the start of a sentence. A place alone ("Kharkiv: …") says where, not who. */
export const findLabelCue = ({ mentions, story }: Reading, sentence: Sentence): Cue | null => {
  const { words, first, after } = sentence
  let colon = first
  while (colon < after && colon - first < FARTHEST && words[colon]?.text !== ':') colon++
  const mark = words[colon]
  if (mark?.text !== ':' || !mark.spaceAfter || colon + 2 >= after) return null
  if (
    story.sections.some(
      ({ kind, start, end }) => kind === 'dateline' && start <= mark.start && mark.start < end,
    )
  )
    return null
  const speaker = phraseBefore(sentence, colon - 1)
  if (!speaker) return null
  const opens = speaker.first === first || /^[|\]]$/.test(words[speaker.first - 1]?.text ?? '')
  const named = words.slice(speaker.first, speaker.last + 1).filter(({ shape }) => shape !== 'mark')
  const isPlace = (start: number, end: number): boolean =>
    mentions.some((mention) => mention.start <= start && end <= mention.end)
  const beyondPlace = named.filter(({ start, end }) => !isPlace(start, end))
  const isName =
    beyondPlace.length > 0 &&
    beyondPlace.every(({ shape }) => shape === 'capital' || shape === 'capitals' || shape === 'number')
  if (!opens || !(isName || named.some(({ lower }) => isSpeakerNoun(lower)))) return null
  return {
    at: colon,
    begins: speaker.first,
    after: colon + 1,
    kind: 'plain',
    speakers: [speaker],
    isInverted: false,
    isCue: false,
  }
}
