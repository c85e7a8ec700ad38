import type { ToldSlide } from '@/lib/briefing/told-slide'
import type { EventId } from '@/lib/domain'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { Words } from '@/components/words/make-words'
import { tellEvent } from '../tell/tell-rows'
import { sourceLine, tellSource } from '../tell/tell-source'

/** What the strip says while a mark is chosen on the map: that event's sentence and sources instead of the slide's. */
export const selectedOn = (
  words: Words,
  told: ToldSlide,
  content: SlideContent | null,
  selected: EventId | null,
): ToldSlide => {
  if (selected === null || content?.kind !== 'map') return told
  const event = [...content.events, ...(content.earlier ?? [])].find(({ id }) => id === selected)
  if (!event) return told
  const sources = [event.sentence, ...event.alsoIn].map((source) => tellSource(words, source))
  return {
    ...told,
    title: tellEvent(words, event),
    text: event.sentence.excerpt,
    isQuote: true,
    status: { type: event.eventType, status: event.status, words: words.t(`statuses.${event.status}.name`) },
    sources,
    sourceLine: sourceLine(words, sources),
  }
}
