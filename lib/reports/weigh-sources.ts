import type { Attribution } from '@/lib/domain'
import type { Saying } from './saying'
import type { Speaker } from './describe-speaker'
import { insurgents, media, mediaNames, press } from './speaker-words'

/** A source of one report with what is known of the speaker and the saying of his that tells of it first. */
export type Voice = { source: Attribution; speaker: Speaker; saying: Saying }

const ISO = /^[A-Z]{2}$/
/**
 * Whether two of the voices confirm each other: they stand on different sides; or a side and a reporter who saw it; or somebody who takes no part tells
 * it first and a side then says the same. A side's claim beside which others give details of their own stays a claim.
 */
export const confirmEachOther = (voices: Voice[]): boolean =>
  voices.some((one, index) =>
    voices.slice(index + 1).some((other) => areOpposed(one.speaker, other.speaker) || bearsOut(one, other)),
  )

/** Two officials, commanders or fighters of different sides. */
export const areOpposed = (one: Speaker, other: Speaker): boolean => {
  if (!one.isOfficial || !other.isOfficial) return false
  if (isArmedGroup(one) !== isArmedGroup(other)) return true
  return one.side !== null && other.side !== null && one.side !== other.side
}

const isArmedGroup = ({ side, title }: Speaker): boolean =>
  (side !== null && !ISO.test(side)) ||
  (side === null && (title.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => insurgents.has(word)))

const bearsOut = (one: Voice, other: Voice): boolean => {
  if (one.saying === other.saying || one.speaker.isOfficial === other.speaker.isOfficial) return false
  const [neutral, side] = one.speaker.isOfficial ? [other, one] : [one, other]
  if (hasSeen(neutral)) return true
  const isConfirming = side.saying.kind === 'confirm' || neutral.saying.kind === 'confirm'
  return isConfirming && one.saying.sentence !== other.saying.sentence
}

/** "a Reuters witness", "our reporter". */
const hasSeen = ({ speaker: { title } }: Voice): boolean => {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => press.has(word)) ||
    (words.some((word) => word === 'witness') &&
      words.some((word) => mediaNames.has(word) || media.has(word)))
  )
}
