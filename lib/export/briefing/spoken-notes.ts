import type { ToldSlide } from '@/lib/briefing/told-slide'
import { cleanText } from './clean-text'
import type { Paper } from './paper'

/** What the speaker has below a slide: own notes, why it is there, every story with its address. */
export const toSpokenNotes = (told: ToldSlide, { labels, link }: Pick<Paper, 'labels' | 'link'>): string => {
  const sources = told.sources.map((source) => [source.words, link(source)].filter(Boolean).join(': '))
  const parts = [
    told.notes.trim(),
    told.why ? `${labels.why}\n${told.why}` : '',
    sources.length > 0 ? `${labels.sources}\n${sources.join('\n')}` : '',
  ]
  return cleanText(parts.filter(Boolean).join('\n\n'))
}
