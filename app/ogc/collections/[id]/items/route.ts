import { COLLECTIONS, isCollection } from '@/lib/ogc/collections'
import { toFeatureCollection } from '@/lib/ogc/item-documents'
import { types } from '@/lib/ogc/links'
import { parseItemsQuery } from '@/lib/ogc/parse-items-query'
import { answerOgc, refusal } from '../../../answer-ogc'
import { noCollection } from '../../../no-collection'
import { readItems } from '../../../read-items'

export const GET = answerOgc<{ id: string }>(async ({ asked, base, query, store, params: { id } }) => {
  if (!isCollection(id)) return noCollection
  const wanted = parseItemsQuery(id, query)
  if (!wanted.ok) return refusal(wanted.wrong)
  const page = await readItems(store, id, wanted.value, base)
  if (page === null) return refusal('cursor is not one that the page before gave')
  const at = new Date().toISOString()
  return {
    title: COLLECTIONS[id].title,
    document: toFeatureCollection(id, asked, { ...page, at }),
    type: types.geojson,
  }
}, null)
