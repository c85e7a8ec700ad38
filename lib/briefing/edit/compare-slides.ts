import type { Slide, SlideId } from '@/lib/domain/briefing'

/** What became of a slide of an earlier version: the same, another, or not there any more. */
export type SlideFate = 'same' | 'other' | 'deleted'

/** What became of each slide since, and how many came to them. Their order plays no part. */
export const compareSlides = (
  then: readonly Slide[],
  now: readonly Slide[],
): { fates: Map<SlideId, SlideFate>; added: number } => {
  const known = new Map(now.map((slide) => [slide.id, slide]))
  const fates = new Map(
    then.map((slide): [SlideId, SlideFate] => {
      const today = known.get(slide.id)
      return [slide.id, today ? (isSame(slide, today) ? 'same' : 'other') : 'deleted']
    }),
  )
  return { fates, added: now.filter(({ id }) => !fates.has(id)).length }
}

const isSame = (one: Slide, other: Slide): boolean => JSON.stringify(one) === JSON.stringify(other)
