import { z } from 'zod'
import type { EventId } from '@/lib/domain'
import { type ContentHash, slideSchema } from '@/lib/domain/briefing'

const bodySchema = z.looseObject({ slides: z.array(slideSchema) })

/** What a content is replaced by, and the events that it has no more. */
export interface Swap {
  hash: ContentHash
  events: readonly EventId[]
}

/** The document, as JSON, whose slides show other contents; null when none of them does. */
export const swapContents = (body: string, swaps: ReadonlyMap<ContentHash, Swap>): string | null => {
  let isChanged = false
  const { slides, ...rest } = bodySchema.parse(JSON.parse(body))
  const swapped = slides.map((slide) => {
    const swap = slide.content && swaps.get(slide.content)
    if (!slide.content || !swap) return slide
    isChanged = true
    const isLeft = (event: EventId): boolean => !swap.events.includes(event)
    return {
      ...slide,
      content: swap.hash,
      hidden: slide.hidden.filter(isLeft),
      pinned: slide.pinned !== null && isLeft(slide.pinned) ? slide.pinned : null,
    }
  })
  return isChanged ? JSON.stringify({ ...rest, slides: swapped }) : null
}
