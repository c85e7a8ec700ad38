import { booleanPointInPolygon } from '@turf/turf'
import type { LngLat, PlaceGeometry } from '@/lib/domain'
import { wrapPoint } from './ring'

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] // of the height, where a way through is measured

/** The middle of the widest way through a polygon from west to east, at one of several latitudes. */
const widestMiddle = (rings: LngLat[][]): LngLat | null => {
  const lats = (rings[0] ?? []).map(([, lat]) => lat)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  let best: { width: number; point: LngLat } | null = null
  for (const share of shares) {
    const lat = south + (north - south) * share
    const crossings = rings
      .flatMap((ring) =>
        ring.flatMap(([lng, y], at) => {
          const [toLng, toY] = ring[at + 1] ?? [lng, y]
          return y > lat === toY > lat ? [] : [lng + ((lat - y) / (toY - y)) * (toLng - lng)]
        }),
      )
      .sort((a, b) => a - b)
    for (let at = 1; at < crossings.length; at += 2) {
      const [from = 0, to = 0] = crossings.slice(at - 1, at + 1)
      const width = (to - from) * Math.cos((lat * Math.PI) / 180)
      if (!best || width > best.width * 1.1) best = { width, point: [(from + to) / 2, lat] }
    }
  }
  return best?.point ?? null
}

/** The first of some wanted points that lies in a geometry, else one well inside of its largest piece; null for points and lines. */
export const pointInShape = (geometry: PlaceGeometry, wanted: LngLat[]): LngLat | null => {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null
  const inside = wanted.map(wrapPoint).find((point) => booleanPointInPolygon(point, geometry))
  if (inside) return inside
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const widthOf = (rings: LngLat[][]): number => {
    const lngs = (rings[0] ?? []).map(([lng]) => lng)
    const lats = (rings[0] ?? []).map(([, lat]) => lat)
    return (Math.max(...lngs) - Math.min(...lngs)) * (Math.max(...lats) - Math.min(...lats))
  }
  const [largest] = pieces.toSorted((a, b) => widthOf(b) - widthOf(a))
  return largest ? widestMiddle(largest) : null
}
