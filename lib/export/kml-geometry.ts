import type { LngLat, PlaceGeometry } from '@/lib/domain'
import { rewindRings } from './rewind-rings'

/** The elements of KML 2.2 for a geometry: outer rings run against the clock, as in GeoJSON. */
export const toKmlGeometry = (geometry: PlaceGeometry): string => {
  const wound = rewindRings(geometry)
  switch (wound.type) {
    case 'Point':
      return `<Point>${coordinates([wound.coordinates])}</Point>`
    case 'LineString':
      return toLine(wound.coordinates)
    case 'MultiLineString':
      return together(wound.coordinates.map(toLine))
    case 'Polygon':
      return toPolygon(wound.coordinates)
    case 'MultiPolygon':
      return together(wound.coordinates.map(toPolygon))
    default:
      return wound satisfies never
  }
}

const together = (parts: readonly string[]): string => `<MultiGeometry>${parts.join('')}</MultiGeometry>`

const toLine = (points: readonly LngLat[]): string =>
  `<LineString><tessellate>1</tessellate>${coordinates(points)}</LineString>`

const toPolygon = (rings: readonly LngLat[][]): string =>
  `<Polygon><tessellate>1</tessellate>${rings.map(toRing).join('')}</Polygon>`

const toRing = (points: readonly LngLat[], index: number): string => {
  const boundary = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs'
  return `<${boundary}><LinearRing>${coordinates(points)}</LinearRing></${boundary}>`
}

const coordinates = (points: readonly LngLat[]): string =>
  `<coordinates>${points.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`
