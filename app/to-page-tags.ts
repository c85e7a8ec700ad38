import type { Metadata } from 'next'
import { readWords } from './read-words'
import { toShareTags } from './to-share-tags'

/** Title and tags of a page that is no map: it is shown with the map of all that is stored. */
export const toPageTags = async (title: string, path: string): Promise<Metadata> => {
  const { t } = await readWords()
  const picture = { path: '/api/preview.png', alt: t('pages.description') }
  return { title, ...toShareTags({ title, description: t('pages.description'), path, picture }) }
}
