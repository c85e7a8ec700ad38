import type { Metadata } from 'next'
import { readWords } from './read-words'
import { toShareTags } from './to-share-tags'

/** Title and tags of an address that leads nowhere: it is shown with the map of all that is stored. */
export const toMissingTags = async (title: string): Promise<Metadata> => {
  const description = (await readWords()).t('pages.description')
  const picture = { path: '/api/preview.png', alt: description }
  return { title, robots: { index: false }, ...toShareTags({ title, description, path: '/', picture }) }
}
