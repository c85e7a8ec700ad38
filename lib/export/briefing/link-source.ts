import type { ToldSource } from '@/lib/briefing/told-slide'
import { writeView } from '@/lib/link'
import { linkToSentence } from '../link-to-sentence'

const longest = 2000 // letters; office programs refuse more

/** Where a source can be read: where it was published, else in the archive, when that has a public address. */
export const linkSource = (publicUrl: string | null, { storyId, url, span }: ToldSource): string | null => {
  const published = url === null ? null : toWebAddress(url)
  if (published !== null || publicUrl === null) return published
  return span
    ? linkToSentence({ url: publicUrl }, storyId, span)
    : new URL(writeView(`/stories/${storyId}`, {}), publicUrl).href
}

/** Stories bring their own addresses: only those of the web become links. */
const toWebAddress = (text: string): string | null => {
  if (!URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= longest ? href : null
}
