import type { KeptSource } from '@/lib/domain/kept-event'
import type { SlideContent } from '@/lib/domain/slide-content'
import { eventsOf, sentencesOf } from './parts-of'

/** Every story that a slide rests on, each once: those that it quotes first. */
export const listStoriesOf = (content: SlideContent): KeptSource[] => {
  const found = new Map<string, KeptSource>()
  const sources = [
    ...sentencesOf(content),
    ...eventsOf(content).flatMap(({ alsoIn }) => alsoIn),
    ...(content.kind === 'sources' ? content.sources : []),
  ]
  for (const source of sources) if (!found.has(source.storyId)) found.set(source.storyId, source)
  return [...found.values()]
}
