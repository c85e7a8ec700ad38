import { writeView } from '@/lib/link'
import type { Citation } from './citation'
import type { ExportedEvent } from './exported-event'

/** Address of the sentence in its story; null when the server does not know its public name. */
export const linkToSentence = (
  { url }: Pick<Citation, 'url'>,
  { storyId, report }: Pick<ExportedEvent['lead'], 'storyId' | 'report'>,
): string | null =>
  url === null
    ? null
    : new URL(writeView(`/stories/${storyId}`, { at: `${report.start}-${report.end}` }), url).href
