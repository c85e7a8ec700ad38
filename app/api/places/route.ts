import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import { parseFilterQuery } from '@/lib/http/filter-query'
import type { PlaceCollection } from '@/lib/http/responses'
import { listPlaces } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../answer'

const maxPlaces = 5000

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(call, async (store): Promise<PlaceCollection> => {
    const { places, ...counts } = await listPlaces(store, filter.value, maxPlaces)
    return { type: 'FeatureCollection', features: places.map(toPlaceFeature), ...counts }
  })
})
