import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import type { PlaceFeature } from '@/lib/client'
import { type AreaId, type LngLat, type PlaceId, isAreaKind, isRoughlyPlaced } from '@/lib/domain'
import { disc } from '@/lib/geojson/disc'
import type { MarkShape } from './images/draw-mark'

const mark = {
  smallest: 6, // px, plus …
  growth: 2, //   px by the square root of the count: area grows with the number of mentions
  largest: 18, // px
}

export const largestDisc = 450 // km; a circle of a whole ocean or continent would say nothing, its tab says enough

/** A place that is shaded, never pinned. */
export interface AreaMark {
  placeId: PlaceId
  name: string
  country: string | null
  point: LngLat
  radiusKm: number | null
  /** Written on its tab: mentions, or what happened somewhere in it. */
  count: number
  /** Marks on its tab, as names of images (`battles:claimed`). */
  looks: string[]
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

/** Outlines of the basemap by the ids of an area. */
export const toAreaCodes = (areaIds: AreaId[]): Pick<AreaMark, 'divisions' | 'countries'> => {
  const codes = (prefix: string): string[] =>
    areaIds.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))
  return { divisions: codes('admin1:'), countries: codes('country:') }
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** One of eight points of the rim, told by the id, so that two places known from one town stand apart. */
const onRim = (ring: Position[], id: string): LngLat => {
  let sum = 0
  for (const character of id) sum += character.codePointAt(0) ?? 0
  const [lng = 0, lat = 0] = ring[Math.floor(((sum % 8) / 8) * (ring.length - 1))] ?? []
  return [lng, lat]
}

/** The disc a place is drawn with, if it is: a rough extent, or how rough its point is. */
const discOf = ({ geometry, properties }: PlaceFeature): Polygon | null => {
  const { areaIds, radiusKm, kind } = properties
  if (radiusKm === null || radiusKm > largestDisc || areaIds.length > 0) return null
  return isAreaKind(kind) || isRoughlyPlaced(properties) ? disc(geometry.coordinates, radiusKm) : null
}

/** A roughly placed village stands on the rim of its disc: the centre is the one point nobody named. */
const place = (feature: PlaceFeature, area: Polygon | null): PlaceFeature => {
  const ring = area?.coordinates[0]
  if (!ring || !isPoint(feature)) return feature
  return { ...feature, geometry: { type: 'Point', coordinates: onRim(ring, feature.properties.placeId) } }
}

/** Sorts places into what is pinned, what is hatched along real borders, and what is a disc. */
export const toMapData = (places: PlaceFeature[]): MapData => {
  const byId = new Map<PlaceId, PlaceFeature>()
  const marks: Feature[] = []
  const discs: Feature[] = []
  const areas: AreaMark[] = []
  for (const given of places) {
    const area = discOf(given)
    const feature = place(given, area)
    const { areaIds, placeId, name, country, radiusKm, count } = feature.properties
    byId.set(placeId, feature)
    if (area)
      discs.push({ type: 'Feature', properties: { placeId, count, rough: isPoint(feature) }, geometry: area })
    if (isPoint(feature)) {
      marks.push({ type: 'Feature', properties: markProperties(feature), geometry: feature.geometry })
      continue
    }
    const point = feature.geometry.coordinates
    areas.push({ placeId, name, country, point, radiusKm, count, looks: [], ...toAreaCodes(areaIds) })
  }
  areas.sort((a, b) => b.count - a.count)
  return { byId, marks: collect(marks), discs: collect(discs), areas }
}
