import type { Span } from '@/lib/text'
import type { SpeakerWords } from './speaker-phrase'
import type { SayingKind } from './saying-words'

/** Somebody says something: who, by which word, and the passages that it governs. */
export type Saying = {
  sentence: number
  kind: SayingKind
  verb: Span
  speakers: SpeakerWords[]
  governs: Span[]
  /** What is said points to what was told before: "denied this", "acknowledged the strike". */
  pointsBack: boolean
}
