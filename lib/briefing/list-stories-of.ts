import type { KeptEvent, KeptSource } from '@/lib/domain/kept-event'
import type { SlideContent } from '@/lib/domain/slide-content'

/** Every story that a slide rests on, each once, in the order in which it is met. */
export const listStoriesOf = (content: SlideContent): KeptSource[] => {
  const found = new Map<string, KeptSource>()
  for (const source of sourcesOf(content)) if (!found.has(source.storyId)) found.set(source.storyId, source)
  return [...found.values()]
}

const ofEvent = ({ sentence, alsoIn }: KeptEvent): KeptSource[] => [sentence, ...alsoIn]

const sourcesOf = (content: SlideContent): KeptSource[] => {
  switch (content.kind) {
    case 'title':
      return []
    case 'changes':
      return content.items.flatMap((change) => {
        if (change.change === 'figure') return [change.now.sentence, change.was.sentence]
        if (change.change === 'moved') return [...ofEvent(change.event), ...ofEvent(change.was)]
        return ofEvent(change.event)
      })
    case 'map':
      return [...content.events, ...(content.earlier ?? [])].flatMap(ofEvent)
    case 'figures':
      return content.lines.flatMap(({ figures }) => figures.map(({ sentence }) => sentence))
    case 'unsure':
      return [...content.notPlaced, ...content.notSure].flatMap(ofEvent)
    case 'sources':
      return content.sources
    default:
      return content satisfies never
  }
}
