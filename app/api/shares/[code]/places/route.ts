import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import type { PlaceCollection } from '@/lib/http/responses'
import { toFilter } from '@/lib/link'
import { listPlaces } from '@/lib/store'
import { readFrozenPlaces } from '@/app/shares/read-frozen-places'
import { answerShare } from '../../answer-share'

const most = 5000

export const GET = answerShare(async (store, { share, view }): Promise<PlaceCollection> => {
  if (share.snapshot) return (await readFrozenPlaces(store, share.snapshot.hash)).collection
  const { places, ...counts } = await listPlaces(store, toFilter(view), most)
  return { type: 'FeatureCollection', features: places.map(toPlaceFeature), ...counts }
})
