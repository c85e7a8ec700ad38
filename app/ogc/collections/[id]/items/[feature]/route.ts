import { COLLECTIONS, isCollection } from '@/lib/ogc/collections'
import { toFeature } from '@/lib/ogc/item-documents'
import { types } from '@/lib/ogc/links'
import { answerOgc } from '../../../../answer-ogc'
import { noCollection } from '../../../../no-collection'
import { readItem } from '../../../../read-items'

interface Params {
  id: string
  feature: string
}

export const GET = answerOgc<Params>(async ({ asked, base, store, params: { id, feature } }) => {
  if (!isCollection(id)) return noCollection
  const item = await readItem(store, id, decodeLoosely(feature), base)
  if (item === null)
    return {
      code: 'feature-not-found',
      detail: `${COLLECTIONS[id].title} hold no such feature. Ids change as more stories are read.`,
    }
  return { title: item.id, document: toFeature(id, asked, item), type: types.geojson }
})

const decodeLoosely = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
