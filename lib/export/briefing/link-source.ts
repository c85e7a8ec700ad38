import type { ToldSource } from '@/lib/briefing/told-slide'
import { writeView } from '@/lib/link'
import { toWebAddress } from '@/lib/link/to-web-address'
import { linkToSentence } from '../link-to-sentence'

/** Where a source can be read: where it was published, else in the archive, when that has a public address. */
export const linkSource = (publicUrl: string | null, { storyId, url, span }: ToldSource): string | null => {
  const published = toWebAddress(url)
  if (published !== null || publicUrl === null) return published
  return span
    ? linkToSentence({ url: publicUrl }, storyId, span)
    : new URL(writeView(`/stories/${storyId}`, {}), publicUrl).href
}
