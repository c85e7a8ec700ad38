import type { AreaId, LngLat, PlaceId, PlaceKind, StoryId } from '@/lib/domain'
import { tellPrecision } from './tell-precision'

/** A place with how often it is mentioned; `first` is the mention that stands for the rest. */
export interface CountedPlace {
  id: PlaceId
  name: string
  kind: PlaceKind
  country: string | null
  admin1: string | null
  point: LngLat
  areaIds: AreaId[]
  radiusKm: number | null
  count: number
  stories: number
  first: {
    storyId: StoryId
    start: number
    end: number
    excerpt: string
    confidence: number
    title: string | null
    publisher: string | null
    publishedAt: string | null
  }
}

/** The feature of a place, with all that a file needs to say where its marks come from after it left the program. */
export const toPlaceFeature = ({ id, point, first, ...place }: CountedPlace) => ({
  type: 'Feature' as const,
  id,
  geometry: { type: 'Point' as const, coordinates: point },
  properties: {
    layer: 'place' as const,
    placeId: id,
    ...place,
    geoPrecision: tellPrecision(place),
    status: 'reported' as const,
    ...first,
  },
})
