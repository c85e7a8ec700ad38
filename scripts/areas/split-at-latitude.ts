import type { MultiPolygon, Polygon, Position } from 'geojson'

/** The parts of a polygon south and north of a parallel (Sutherland-Hodgman: good for rings that cross it simply). */
export const splitAtLatitude = (
  geometry: Polygon | MultiPolygon,
  latitude: number,
): [south: MultiPolygon, north: MultiPolygon] => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const half = (side: (y: number) => boolean): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: polygons
      .map((rings) => rings.map((ring) => clip(ring, latitude, side)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0),
  })
  return [half((y) => y <= latitude), half((y) => y >= latitude)]
}

const clip = (ring: Position[], latitude: number, inside: (y: number) => boolean): Position[] => {
  const kept: Position[] = []
  for (const [index, to] of ring.entries()) {
    const from = ring[index - 1] ?? ring[ring.length - 2] ?? to
    const [fromX = 0, fromY = 0] = from
    const [toX = 0, toY = 0] = to
    if (inside(fromY) !== inside(toY)) {
      kept.push([fromX + ((toX - fromX) * (latitude - fromY)) / (toY - fromY), latitude])
    }
    if (inside(toY)) kept.push(to)
  }
  const [first] = kept
  if (first) kept.push(first)
  return kept
}
