import type { SubEventType } from '@/lib/domain'
import type { FoundCasualty } from './count-casualties'
import type { Trigger } from './trigger'
import type { Modality } from './tell-modality'

/** An event in the making: a trigger with its type, and the casualties given to it. */
export type Draft = {
  trigger: Trigger
  /** That it happened and is news: 0 to 1. */
  confidence: number
  modality: Modality
  subEventType: SubEventType
  /** Side of who does it, as in `Actor.side`, and the country of the place, both as far as its own words tell. */
  side: string | null
  country: string | null
  /** Places named in its own clause, by id. */
  places: Set<string>
  casualties: FoundCasualty[]
  /** Tokens of all words that were merged into it. */
  words: number[]
}
