import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { AreaGeometry, AreaProperties, AreaTopology } from './area-topology'
import { adoptSpecks } from './adopt-specks'
import { keepSmallRings } from './keep-small-rings'

const options = {
  snap: 1e6, //         grid on which shared borders are found, cells across the world
  triangle: 1.4e-8, //  steradians (1e-9 is 0.04 km²): points that change an outline by less are dropped
  island: 0.3, //       km²: smaller polygons are dropped unless their unit has no larger one
  quantization: 4e5, // grid of the written file: 100 m east-west at the equator
}

export interface NamedUnit {
  properties: AreaProperties
  geometry: Polygon | MultiPolygon
}

/** One topology in which neighbours share their border; units with the same id are one geometry. */
export const makeTopology = (units: NamedUnit[]): AreaTopology => {
  const features = units.map(({ properties, geometry }): Feature<Polygon | MultiPolygon, AreaProperties> => ({
    type: 'Feature',
    properties,
    geometry: withoutSpecks(geometry),
  }))
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  // 1. Shared borders become shared arcs.
  const raw = toTopology({ admin1: collection }, options.snap) as AreaTopology
  // 2. Every arc is thinned once, so neighbours stay joined.
  const weighted = keepSmallRings(presimplify(raw, sphericalTriangleArea), options.triangle)
  const thin = simplify(weighted, options.triangle)
  adoptSpecks(thin)
  // 3. Parts of one division (the departments of a French region) become one.
  const groups = new Map<string, AreaGeometry[]>()
  for (const [index, geometry] of (thin.objects.admin1.geometries as AreaGeometry[]).entries()) {
    const { id = '', disputed = '' } = geometry.properties ?? {}
    const key = id ? `${id} ${disputed}` : String(index)
    groups.set(key, [...(groups.get(key) ?? []), geometry])
  }
  thin.objects.admin1.geometries = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return [group.length === 1 ? first : { ...mergeArcs(thin, group), properties: first.properties }]
  })
  return quantize(thin, options.quantization)
}

const withoutSpecks = (geometry: Polygon | MultiPolygon): Polygon | MultiPolygon => {
  if (geometry.type === 'Polygon') return geometry
  const sized = geometry.coordinates.map((rings) => ({ rings, area: squareKilometres(rings[0] ?? []) }))
  const largest = sized.reduce((most, { area }) => Math.max(most, area), 0)
  const kept = sized.filter(({ area }) => area >= Math.min(options.island, largest))
  return { type: 'MultiPolygon', coordinates: kept.map(({ rings }) => rings) }
}

/** Planar area at the ring's own latitude: good for islands. */
const squareKilometres = (ring: Position[]): number => {
  let sum = 0
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [previousX = 0, previousY = 0] = ring[index - 1] ?? ring[ring.length - 1] ?? []
    sum += previousX * y - x * previousY
  }
  const kilometresPerDegree = 111.2
  return (Math.abs(sum) / 2) * kilometresPerDegree ** 2 * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
}
