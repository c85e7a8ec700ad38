import type { StoryId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import type { Citation } from './citation'

/** Address of these words in their story; null when the server does not know its public name. */
export const linkToSentence = (
  { url }: Pick<Citation, 'url'>,
  storyId: StoryId,
  { start, end }: { start: number; end: number },
): string | null =>
  url === null ? null : new URL(writeView(`/stories/${storyId}`, { at: `${start}-${end}` }), url).href
