import type { KeptEvent } from '@/lib/domain/kept-event'

/** The weightiest first: most dead, most independent accounts, most stories, then the newest; the id decides what is left, so that a draft is the same each time. */
export const compareEvents = (one: KeptEvent, other: KeptEvent): number =>
  killedIn(other) - killedIn(one) ||
  other.independent - one.independent ||
  other.stories - one.stories ||
  (other.sentence.publishedAt ?? '').localeCompare(one.sentence.publishedAt ?? '') ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** The dead that the account gives at least. */
export const killedIn = ({ casualties }: Pick<KeptEvent, 'casualties'>): number => casualties.killed?.low ?? 0
