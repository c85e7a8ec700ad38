import type { KeptEvent, KeptSentence } from '@/lib/domain/kept-event'
import type { SlideChange, SlideContent } from '@/lib/domain/slide-content'

/** Events that a slide keeps; one that it shows twice stands there twice. */
export const eventsOf = (content: SlideContent): KeptEvent[] => {
  switch (content.kind) {
    case 'changes':
      return content.items.flatMap(eventsOfChange)
    case 'map':
      return [...content.events, ...(content.earlier ?? [])]
    case 'unsure':
      return [...content.notPlaced, ...content.notSure]
    case 'title':
    case 'figures':
    case 'sources':
      return []
    default:
      return content satisfies never
  }
}

/** Sentences that a slide quotes. */
export const sentencesOf = (content: SlideContent): KeptSentence[] => {
  if (content.kind === 'figures')
    return content.lines.flatMap(({ figures }) => figures.map(({ sentence }) => sentence))
  if (content.kind === 'changes') return content.items.flatMap(sentencesOfChange)
  return eventsOf(content).map(({ sentence }) => sentence)
}

/** Names a sentence of a story, also where two words of it are marked. */
export const sentenceKeyOf = ({ storyId, start, markStart }: KeptSentence): string =>
  `${storyId} ${start - markStart}`

const eventsOfChange = (change: SlideChange): KeptEvent[] => {
  if (change.change === 'figure') return []
  return change.change === 'moved' ? [change.event, change.was] : [change.event]
}

/** All that a change shows words of. */
export const sentencesOfChange = (change: SlideChange): KeptSentence[] => {
  if (change.change === 'figure') return [change.now.sentence, change.was.sentence]
  const ofEvents = eventsOfChange(change).map(({ sentence }) => sentence)
  return 'since' in change ? [...ofEvents, change.since] : ofEvents
}
