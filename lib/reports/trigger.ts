import type { Frame } from './frame'
import type { Sense } from './lexicon'
import type { Sentence } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'

/** How well subject and object are such as the sense asks for; `null` where it asks for none or none stands there. */
export type Fit = { isWhole: boolean; subject: boolean | null; object: boolean | null }

/** A word or phrase with one of its senses, before it is asked how well that fits. */
export type Unfitted = {
  sentence: Sentence
  groups: VerbGroup[]
  first: number
  last: number
  isNoun: boolean
  sense: Sense
  frame: Frame
}

/** A word or phrase that may tell an event, with its sense, what stands around it, and how well that fits the sense. */
export type Trigger = Unfitted & { fit: Fit }
