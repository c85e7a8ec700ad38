import type { Metadata } from 'next'
import type { OpenedShare } from '@/lib/http/share-responses'
import { readWords } from '../read-words'
import { findBase } from '../find-base'
import { toMissingTags } from '../to-missing-tags'
import { toShareTags } from '../to-share-tags'

/** Title and tags of a shared view: what chats and other sites show of the link, and where they ask for an embed. */
export const shareMetadata = async (share: OpenedShare | null): Promise<Metadata> => {
  const { t } = await readWords()
  if (!share) return await toMissingTags(t('share.noLink'))
  const { origin: base } = await findBase()
  const url = `${base}/s/${share.code}`
  const title = share.title ?? t('share.map')
  const description = share.note?.replaceAll(/\s+/g, ' ').slice(0, 300) ?? t('pages.description')
  const oembed = (format: string) => `${base}/api/oembed?format=${format}&url=${encodeURIComponent(url)}`
  return {
    title,
    description,
    ...toShareTags({
      title,
      description,
      path: `/s/${share.code}`,
      picture: { path: `/api/shares/${share.code}/preview.png`, alt: t('picture.alt', { title }) },
    }),
    alternates: {
      canonical: url,
      types: {
        'application/json+oembed': oembed('json'),
        'text/xml+oembed': oembed('xml'),
      },
    },
  }
}
