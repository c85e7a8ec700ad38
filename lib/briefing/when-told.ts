import type { StoryId } from '@/lib/domain'
import type { Days } from '@/lib/domain/slide-content'
import type { Known } from '@/lib/domain/telling'
import { isIn } from './is-in'

/** The days of a briefing and those it is compared with. */
export interface Spans {
  days: Days
  before: Days | null
  /** Where it goes on from an earlier one: what that one could know, and the stories that it could not, whatever day they bear. */
  beyond: (Known & { readSince: ReadonlySet<StoryId> }) | null
}

interface Source {
  storyId: StoryId
  /** A day or an instant, UTC; what bears no date was told on no day. */
  publishedAt: string | null
}

/** Told in the days of the briefing. */
export const isSince = ({ days, beyond }: Spans, source: Source): boolean =>
  isReadSince(beyond, source) || (isIn(days, source.publishedAt) && !isUpTo(beyond?.to, source))

/** Told in the days before. */
export const isBefore = ({ before, beyond }: Spans, source: Source): boolean =>
  before !== null && isIn(before, source.publishedAt) && !isReadSince(beyond, source)

/** Told at any time before those days. */
export const wasKnown = ({ days, beyond }: Spans, source: Source): boolean =>
  !isReadSince(beyond, source) && ((dayOf(source) ?? days.from) < days.from || isUpTo(beyond?.to, source))

const isReadSince = (beyond: Spans['beyond'], { storyId }: Source): boolean =>
  beyond?.readSince.has(storyId) ?? false

const isUpTo = (day: string | undefined, source: Source): boolean => {
  const told = dayOf(source)
  return day !== undefined && told !== undefined && told <= day
}

const dayOf = ({ publishedAt }: Source): string | undefined => publishedAt?.slice(0, 10)
