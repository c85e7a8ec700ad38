import { dateTimes, findTimeWords, type FoundTime, type TimeWords } from './read-times'
import type { Reading } from './reading'

const known = new WeakMap<Reading['mentions'], TimeWords[][]>()

/**
 * The times told in sentence number `number`, dated from `today` and the day told before. The words that tell them are looked for once per story: several
 * steps ask for them, each with other days.
 */
export const timesOfSentence = (
  { story, sentences, mentions }: Reading,
  number: number,
  today: string | null,
  lastDay: string | null = null,
): FoundTime[] => {
  const words =
    known.get(mentions) ?? sentences.map(({ start, end }) => findTimeWords(story.text.slice(start, end)))
  known.set(mentions, words)
  const [span, own] = [sentences[number], words[number]]
  return span && own ? dateTimes(story.text, span, own, today, lastDay) : []
}
