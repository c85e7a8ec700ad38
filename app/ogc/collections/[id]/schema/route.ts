import { COLLECTIONS, isCollection } from '@/lib/ogc/collections'
import { toSchema } from '@/lib/ogc/documents'
import { types } from '@/lib/ogc/links'
import { answerOgc } from '../../../answer-ogc'
import { noCollection } from '../../../no-collection'

export const GET = answerOgc<{ id: string }>(async ({ asked, params: { id } }) =>
  isCollection(id)
    ? { title: `Columns of ${COLLECTIONS[id].title}`, document: toSchema(id, asked), type: types.schema }
    : noCollection,
)
