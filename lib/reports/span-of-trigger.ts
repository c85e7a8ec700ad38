import type { EventSpan } from './reading'
import type { Trigger } from './trigger'

/** Where a story tells an event by this word: the word, its clause and the number of its sentence. */
export const spanOfTrigger = ({ sentence, first, last, frame }: Trigger): EventSpan | null => {
  const { tokens } = sentence
  const [opening, closing] = [
    tokens[Math.min(frame.clause.from, first)],
    tokens[Math.max(frame.clause.to - 1, last)],
  ]
  const [start, end] = [tokens[first], tokens[last]]
  if (!opening || !closing || !start || !end) return null
  return {
    sentence: sentence.index,
    start: opening.start,
    end: closing.end,
    trigger: { start: start.start, end: end.end },
  }
}
