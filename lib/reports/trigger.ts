import type { Frame } from './frame'
import type { Sense } from './lexicon'
import type { Sentence } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'

/** A word or phrase that tells an event, with its sense and what stands around it. */
export type Trigger = {
  sentence: Sentence
  groups: VerbGroup[]
  first: number
  last: number
  isNoun: boolean
  sense: Sense
  frame: Frame
}
