import type { LngLat, PlaceGeometry } from '@/lib/domain'

const WKB = { Point: 1, LineString: 2, Polygon: 3, MultiLineString: 5, MultiPolygon: 6 }
const SRS = 4326 // WGS 84, longitude first in GeoPackage

export interface Extent {
  west: number
  east: number
  south: number
  north: number
}

/** GeoPackage binary (1.3, 2.1.3): "GP", version 0, flags, reference system, for shapes their envelope, then WKB; little-endian throughout. */
export const toGeopackageBinary = (geometry: PlaceGeometry): { bytes: Buffer; extent: Extent } => {
  const extent = measure(geometry)
  const hasEnvelope = geometry.type !== 'Point'
  const header = Buffer.alloc(hasEnvelope ? 40 : 8)
  header.write('GP', 0, 'latin1')
  header.writeUInt8(hasEnvelope ? 0b0000_0011 : 0b0000_0001, 3) // bit 0: little-endian, bits 1-3: kind of envelope
  header.writeInt32LE(SRS, 4)
  if (hasEnvelope)
    [extent.west, extent.east, extent.south, extent.north].forEach((value, index) =>
      header.writeDoubleLE(value, 8 + index * 8),
    )
  return { bytes: Buffer.concat([header, ...toWkb(geometry)]), extent }
}

const toWkb = (geometry: PlaceGeometry): Buffer[] => {
  const head = start(WKB[geometry.type])
  switch (geometry.type) {
    case 'Point':
      return [head, points([geometry.coordinates])]
    case 'LineString':
      return [head, ...counted(geometry.coordinates)]
    case 'Polygon':
      return [head, length(geometry.coordinates), ...geometry.coordinates.flatMap(counted)]
    case 'MultiLineString':
      return [
        head,
        length(geometry.coordinates),
        ...geometry.coordinates.flatMap((coordinates) => toWkb({ type: 'LineString', coordinates })),
      ]
    case 'MultiPolygon':
      return [
        head,
        length(geometry.coordinates),
        ...geometry.coordinates.flatMap((coordinates) => toWkb({ type: 'Polygon', coordinates })),
      ]
    default:
      return geometry satisfies never
  }
}

const start = (type: number): Buffer => {
  const bytes = Buffer.alloc(5)
  bytes.writeUInt8(1, 0) // little-endian
  bytes.writeUInt32LE(type, 1)
  return bytes
}

const length = ({ length }: readonly unknown[]): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(length)
  return bytes
}

const counted = (line: readonly LngLat[]): Buffer[] => [length(line), points(line)]

const points = (line: readonly LngLat[]): Buffer => {
  const bytes = Buffer.alloc(line.length * 16)
  line.forEach(([lng, lat], index) => {
    bytes.writeDoubleLE(lng, index * 16)
    bytes.writeDoubleLE(lat, index * 16 + 8)
  })
  return bytes
}

const measure = (geometry: PlaceGeometry): Extent => {
  const extent = { west: 180, east: -180, south: 90, north: -90 }
  for (const [lng, lat] of listPoints(geometry)) {
    extent.west = Math.min(extent.west, lng)
    extent.east = Math.max(extent.east, lng)
    extent.south = Math.min(extent.south, lat)
    extent.north = Math.max(extent.north, lat)
  }
  return extent
}

const listPoints = (geometry: PlaceGeometry): LngLat[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'LineString':
      return geometry.coordinates
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    default:
      return geometry satisfies never
  }
}
