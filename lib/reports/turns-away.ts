import attribution from '@/data/lexicon/attribution.json'
import type { Span } from '@/lib/text'
import type { Reading } from './reading'
import { readTimes } from './read-times'

const shift = new RegExp(`(?<!\\p{L})(?:${attribution.shifts.join('|')})(?!\\p{L})`, 'iu')

/** Whether a sentence turns from what sentence number `sentence` tells: another time, another place, or "meanwhile". */
export const turnsAway = ({ story, mentions, sentences }: Reading, span: Span, sentence: number): boolean => {
  const text = story.text.slice(span.start, span.end)
  if (shift.test(text)) return true
  if (readTimes(story.text, span, '2000-01-01').length > 0) return true
  const told = sentences[sentence]
  const isPlace = ({ use }: Reading['mentions'][number]): boolean =>
    use !== 'demonym' && use !== 'metonymic' && use !== 'dateline'
  const before = mentions.filter((mention) => told && told.start <= mention.start && mention.end <= told.end)
  return mentions.some(
    (mention) =>
      isPlace(mention) &&
      span.start <= mention.start &&
      mention.end <= span.end &&
      !before.some(({ surface, placeId }) => surface === mention.surface || placeId === mention.placeId),
  )
}
