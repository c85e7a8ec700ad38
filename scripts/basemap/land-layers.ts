import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { AreaGeometry, AreaTopology } from '../areas/area-topology'
import { pixelAt } from './unit-square'

const options = {
  smallest: 0.5, //  square pixels: islands below are left out of the land
  lake: 2e-5, //     of the unit square: holes below are flaws of the source (the undefined border in the Patagonian ice field),
  //                 above only the Caspian Sea remains
}

/** All land as one polygon, merged from the units, so that coast, borders and hatch lie exactly on its edge. */
export const landAt = (topology: AreaTopology, zoom: number): FeatureCollection => {
  const whole = merge(topology, topology.objects.admin1.geometries as AreaGeometry[])
  const least = options.smallest * pixelAt(zoom) ** 2
  const features = whole.coordinates.flatMap((rings): Feature<Polygon>[] => {
    const [outer, ...holes] = rings
    if (!outer || ringArea(outer) < least) return []
    const kept = holes.filter((ring) => ringArea(ring) > options.lake)
    return [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [outer, ...kept] } }]
  })
  return { type: 'FeatureCollection', features }
}

/** One polygon per unit: `id` is its GeoNames admin-1 code ('' if unknown), `cc` its country. A country is all units with its `cc`. */
export const areasAt = (topology: AreaTopology): FeatureCollection => ({
  type: 'FeatureCollection',
  features: (topology.objects.admin1.geometries as AreaGeometry[]).flatMap((geometry) => {
    const { id = '', cc = '' } = geometry.properties ?? {}
    if (!cc) return []
    const shape = feature(topology, geometry) as Feature<Polygon | MultiPolygon>
    return [{ ...shape, properties: { id, cc } }]
  }),
})

export const ringArea = (ring: Position[]): number => {
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [x = 0, y = 0] = ring[index] ?? []
    const [previousX = 0, previousY = 0] = ring[index - 1] ?? []
    sum += previousX * y - x * previousY
  }
  return Math.abs(sum) / 2
}
