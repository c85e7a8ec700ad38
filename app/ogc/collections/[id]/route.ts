import { COLLECTIONS, isCollection } from '@/lib/ogc/collections'
import { toCollection } from '@/lib/ogc/documents'
import { answerOgc } from '../../answer-ogc'
import { noCollection } from '../../no-collection'
import { readExtentOf } from '../../read-items'

export const GET = answerOgc<{ id: string }>(async ({ asked, store, params: { id } }) =>
  isCollection(id)
    ? { title: COLLECTIONS[id].title, document: toCollection(id, asked, await readExtentOf(store, id)) }
    : noCollection,
)
