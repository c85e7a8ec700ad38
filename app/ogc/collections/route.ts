import { toCollections } from '@/lib/ogc/documents'
import { answerOgc } from '../answer-ogc'
import { readExtentOf } from '../read-items'

export const GET = answerOgc(async ({ asked, store }) => ({
  title: 'Collections',
  document: toCollections(asked, {
    events: await readExtentOf(store, 'events'),
    areas: await readExtentOf(store, 'areas'),
    places: await readExtentOf(store, 'places'),
  }),
}))
