import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'

/** From the first token to behind the last. */
export type Range = { from: number; to: number }

export type Phrase = { preposition: string; range: Range }

/** What stands around the word that tells an event. */
export type Frame = {
  /** The clause: from its subject to the end of its last phrase. */
  clause: Range
  /** Who does it, as far as the grammar tells; of a passive the phrase with "by". */
  agent: Range | null
  /** What it is done to. */
  patient: Range | null
  phrases: Phrase[]
  group: VerbGroup | null
  /** Word that opens the clause: "after", "which", "that"; null for a main clause. */
  opener: Token | null
}
