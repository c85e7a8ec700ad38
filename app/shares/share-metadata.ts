import type { Metadata } from 'next'
import type { OpenedShare } from '@/lib/http/share-responses'
import { readWords } from '../read-words'
import { readBaseUrl } from './read-base-url'

/** Title and tags of a shared view: what chats and other sites show of the link, and where they ask for an embed. */
export const shareMetadata = async (share: OpenedShare | null): Promise<Metadata> => {
  const { t } = await readWords()
  if (!share) return { title: t('share.noLink'), robots: { index: false } }
  const base = await readBaseUrl()
  const url = `${base}/s/${share.code}`
  const oembed = (format: string) => `${base}/api/oembed?format=${format}&url=${encodeURIComponent(url)}`
  return {
    title: share.title ?? t('share.map'),
    description: share.note?.slice(0, 300) ?? t('pages.description'),
    alternates: {
      canonical: url,
      types: {
        'application/json+oembed': oembed('json'),
        'text/xml+oembed': oembed('xml'),
      },
    },
  }
}
