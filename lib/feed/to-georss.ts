import type { GeoRssNs } from 'feedsmith'
import { type LngLat, type PlaceGeometry, extentOf, positionsOf } from '@/lib/domain'

const mostPoints = 200 // of a line or polygon; a longer outline is told by its box

/** Where an event is in GeoRSS-Simple: one shape. Of several outlines, or a long one, the box around them; without a shape its point. */
export const toGeorss = (
  geometry: PlaceGeometry | null,
  point: LngLat | null,
): Pick<GeoRssNs.ItemOrFeed<true>, 'point' | 'line' | 'polygon' | 'box'> => {
  if (geometry === null || geometry.type === 'Point') return point ? { point: toPoint(point) } : {}
  if (geometry.type === 'LineString' && geometry.coordinates.length <= mostPoints)
    return { line: { points: geometry.coordinates.map(toPoint) } }
  const [ring, ...holes] = geometry.type === 'Polygon' ? geometry.coordinates : []
  if (ring && holes.length === 0 && ring.length <= mostPoints)
    return { polygon: { points: ring.map(toPoint) } }
  const [west, south, east, north] = extentOf(positionsOf(geometry))
  return { box: { lowerCorner: toPoint([west, south]), upperCorner: toPoint([east, north]) } }
}

const toPoint = ([lng, lat]: LngLat): { lat: number; lng: number } => ({ lat: round(lat), lng: round(lng) })

const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000 // a metre
