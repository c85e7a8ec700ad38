import type { Feature, FeatureCollection } from 'geojson'
import type { PlaceFeature } from '@/lib/client'
import { type PlaceId, isAreaKind, isRoughlyPlaced } from '@/lib/domain'
import { disc } from '@/lib/geojson/disc'
import type { MarkShape } from './images/draw-mark'

const mark = {
  smallest: 6, // px, plus …
  growth: 2, //   px by the square root of the count: area grows with the number of mentions
  largest: 18, // px
}

const largestDisc = 450 // km; a circle of a whole ocean or continent would say nothing, its tab says enough

/** A place that is shaded, never pinned. */
export interface AreaMark {
  feature: PlaceFeature
  /** GeoNames codes of the divisions it is made of (`UA.05`). */
  divisions: string[]
  /** Countries it is made of. */
  countries: string[]
}

export interface MapData {
  byId: Map<PlaceId, PlaceFeature>
  marks: FeatureCollection
  discs: FeatureCollection
  areas: AreaMark[]
}

export const isPoint = ({ properties }: PlaceFeature): boolean => !isAreaKind(properties.kind)

export const markRadius = (count: number): number =>
  Math.round(Math.min(mark.largest, mark.smallest + mark.growth * Math.sqrt(count)))

/** What a layer needs to draw a mark. */
export const markProperties = ({ properties }: PlaceFeature) => ({
  placeId: properties.placeId,
  name: properties.name,
  count: properties.count,
  radius: markRadius(properties.count),
  shape: (properties.kind === 'facility' ? 'exact' : 'settlement') satisfies MarkShape,
})

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** Sorts places into what is pinned, what is hatched along real borders, and what is a disc: a rough extent, or how rough a point is. */
export const toMapData = (places: PlaceFeature[]): MapData => {
  const marks: Feature[] = []
  const discs: Feature[] = []
  const areas: AreaMark[] = []
  for (const feature of places) {
    const { areaIds, radiusKm, placeId, count } = feature.properties
    const isDisc = radiusKm !== null && radiusKm <= largestDisc && areaIds.length === 0
    if (isDisc && (!isPoint(feature) || isRoughlyPlaced(feature.properties))) {
      const geometry = disc(feature.geometry.coordinates, radiusKm)
      discs.push({ type: 'Feature', properties: { placeId, count }, geometry })
    }
    if (isPoint(feature)) {
      marks.push({ type: 'Feature', properties: markProperties(feature), geometry: feature.geometry })
      continue
    }
    const codes = (prefix: string): string[] =>
      areaIds.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))
    areas.push({ feature, divisions: codes('admin1:'), countries: codes('country:') })
  }
  areas.sort((a, b) => b.feature.properties.count - a.feature.properties.count)
  return {
    byId: new Map(places.map((feature) => [feature.properties.placeId, feature])),
    marks: collect(marks),
    discs: collect(discs),
    areas,
  }
}
