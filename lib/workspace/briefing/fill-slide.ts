import type { BriefingId, ContentHash, SlideSource } from '@/lib/domain/briefing'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { Store } from '@/lib/store'
import { keepContent } from '@/lib/store/slide-contents'
import { createContentMaker, hashContent } from './make-content'
import { leaveOut, listWithheld } from './withheld'

export interface FillTask {
  id: BriefingId
  source: SlideSource
}
export interface FilledSlide {
  hash: ContentHash
  content: SlideContent
}

/** What a slide of that briefing would show today, kept. `now`: an instant. */
export const fillSlide = async (
  store: Store,
  { id, source }: FillTask,
  now: string,
): Promise<FilledSlide> => {
  const whole = await createContentMaker(store).make(source)
  const content = leaveOut(whole, await listWithheld(store, id))
  const hash = hashContent(content)
  await keepContent(store, hash, content, now)
  return { hash, content }
}
