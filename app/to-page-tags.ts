import type { Metadata } from 'next'
import type { PageName } from '@/lib/http/page-name'
import { readWords } from './read-words'
import { titlePage } from './title-page'
import { toShareTags } from './to-share-tags'

/** Title and tags of a page beside the map: what it is for, and the map of all that is stored under its title. */
export const toPageTags = async (name: PageName): Promise<Metadata> => {
  const words = await readWords()
  const title = titlePage(words, name)
  const description = words.t(`pages.about.${name}`)
  const picture = { path: `/api/preview.png?page=${name}`, alt: words.t('picture.alt', { title }) }
  return { title, description, ...toShareTags({ title, description, path: `/${name}`, picture }) }
}
