import type { SubEventType } from '@/lib/domain'
import type { FoundCasualty } from './count-casualties'
import type { Trigger } from './trigger'
import type { Modality } from './tell-modality'

/** An event in the making: a trigger with its type, and the casualties given to it. */
export type Draft = {
  trigger: Trigger
  modality: Modality
  subEventType: SubEventType
  /** Places named in its own clause, by id. */
  places: Set<string>
  casualties: FoundCasualty[]
}
