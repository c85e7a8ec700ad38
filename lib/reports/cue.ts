import type { SayingKind } from './saying-words'
import type { SpeakerWords } from './speaker-phrase'

/** A word that says that somebody speaks, and who. Numbers of words; `after` is the first word behind speaker and verb. */
export type Cue = {
  at: number
  begins: number
  after: number
  kind: SayingKind
  speakers: SpeakerWords[]
  /** The speaker stands behind the verb. */
  isInverted: boolean
  /** A preposition ("according to"), no verb. */
  isCue: boolean
  /** It means what was told before, whatever stands behind: "claimed responsibility", "put the toll at nine". */
  pointsBack: boolean
}
