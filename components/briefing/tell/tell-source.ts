import type { ToldSource } from '@/lib/briefing/told-slide'
import type { KeptSentence, KeptSource } from '@/lib/domain/kept-event'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { publisherName } from '@/components/words/publisher-name'

/** `Harbour wire, 12 Mar 2025`. */
export const tellSource = (words: Words, source: KeptSource | KeptSentence): ToldSource => ({
  storyId: source.storyId,
  words: [
    publisherName(words, source.publisher),
    source.publishedAt ? formatDay(words, source.publishedAt) : words.t('days.undated'),
  ].join(', '),
  url: source.url,
  span: 'start' in source ? { start: source.start, end: source.end } : null,
})

const named = 3 // sources in the line of a slide

/** `Harbour wire, 12 Mar 2025; Front brief, 13 Mar 2025 and 4 more`. Each outlet and day stands once. */
export const sourceLine = (words: Words, sources: readonly ToldSource[]): string => {
  const lines = [...new Set(sources.map((source) => source.words))]
  const shown = lines.slice(0, named).join('; ')
  if (lines.length === 0) return words.t('briefing.told.noSource')
  if (lines.length <= named) return shown
  return `${shown}, ${words.t('briefing.told.more', { count: String(lines.length - named) })}`
}
