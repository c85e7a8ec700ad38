import attribution from '@/data/lexicon/attribution.json'
import type { Cue } from './cue'
import type { Sentence } from './sentence-of-story'
import { phraseBefore } from './speaker-phrase'
import type { Reading } from './reading'
import { isSpeakerNoun } from './speaker-words'

const FARTHEST = 12 // words before the colon
const MOST_CLOSING = 6 // words behind the last colon or dash of a headline

const noLabels = new Set(attribution.noLabels)

/** "Civil defence: five people died": a speaker and a colon at the start of a sentence; "Five killed in clashes: UN": at the end of a headline. A place alone ("Kharkiv: …") says where, not who. */
export const findLabelCue = ({ mentions, story }: Reading, sentence: Sentence): Cue | null => {
  return openingLabel({ mentions, story }, sentence) ?? closingLabel(sentence)
}

const openingLabel = (
  { mentions, story }: Pick<Reading, 'mentions' | 'story'>,
  sentence: Sentence,
): Cue | null => {
  const { words, first, after } = sentence
  if (noLabels.has(words[first]?.lower ?? '')) return null
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
    pointsBack: false,
  }
}

const closingLabel = (sentence: Sentence): Cue | null => {
  const { words, first, after } = sentence
  if (/^[.!?”"]$/.test(words[after - 1]?.text ?? '.')) return null
  let mark = after - 1
  while (mark > first && after - mark <= MOST_CLOSING && !/^[:–—-]$/.test(words[mark]?.text ?? '')) mark--
  const at = words[mark]
  if (!at || mark <= first + 1 || !/^[:–—-]$/.test(at.text) || !at.spaceAfter) return null
  const speaker = phraseBefore(sentence, after - 1)
  if (speaker?.first !== mark + 1) return null
  const named = words.slice(speaker.first, after)
  const isName = at.text === ':' && named.every(({ shape }) => shape !== 'lower')
  if (!isName && !named.some(({ lower }) => isSpeakerNoun(lower))) return null
  return {
    at: mark,
    begins: mark,
    after,
    kind: 'plain',
    speakers: [speaker],
    isInverted: true,
    isCue: true,
    pointsBack: false,
  }
}
