import type { PlaceChoice } from './place-choices'
import type { EventSpan } from './reading'
import type { TieName } from './tie-of-place'

/** By the tie why a place is taken for that of an event; `#` stands for the word that tells it. */
const REASONS: Record<TieName, string> = {
  label: 'heads the line that tells of it',
  patient: 'named in what was done: “#”',
  phrase: 'named in the phrase that goes with “#”',
  arrival: 'where they were sent from',
  subject: 'named with who or what did it: “#”',
  opening: 'opens the sentence that tells of it',
  clause: 'named in the clause of “#”',
  sentence: 'named in the same sentence as “#”',
  speech: 'named in the same sentence, and no other place is',
  actor: 'the country named with “#”, and no other place is',
  origin: 'where it came from, and no other place is named',
  goal: 'named as where they were brought, and no other place is',
}

const count = (sentences: number, word: string): string =>
  sentences === 1 ? `named in the sentence ${word}` : `named ${sentences} sentences ${word}`

/** Why a place was chosen, in words. */
export const sayPlace = ({ candidate, tie }: PlaceChoice, event: EventSpan, text: string): string => {
  const word = text.slice(event.trigger.start, event.trigger.end)
  if (candidate?.mention?.use === 'dateline') return 'where the story is dated from'
  if (tie) return REASONS[tie.name].replace('#', word)
  const apart = (candidate?.sentence ?? event.sentence) - event.sentence
  return apart < 0 ? count(-apart, 'before') : count(apart, 'after')
}
