import type { Feature, FeatureCollection, Point, Position } from 'geojson'
import { merge } from 'topojson-client'
import type { AreaGeometry, AreaTopology } from '../areas/area-topology'
import { ringArea } from './land-layers'
import { distanceInside, poleOfPolygon } from './pole-of-polygon'
import { pixelAt } from './unit-square'

const options = {
  country: 14, //  px: room around the label point from which a country is named
  admin1: 26, //   px: the same for a first-order division
  repeat: 900, //  px: a country wider than the screen is named again at this distance …
  clear: 90, //    px: … at least so far from its border
  maxZoom: 8, //   last zoom of the tiles
}

export interface Label {
  n: string
  /** Code of a division (`UA.05`), so that a named one can be left to its tab. */
  id?: string
  kind: 'country' | 'admin1' | 'sea'
  /** Zoom levels the label is in the tiles of. */
  min: number
  max: number
}

export interface Names {
  country: (cc: string) => string | undefined
  admin1: (id: string) => string | undefined
}

/** Label points of countries and divisions: the middle of the largest polygon, from the zoom at which there is room. */
export const makeAreaLabels = (
  topology: AreaTopology,
  names: Names,
  seas: Feature<Point, Label>[],
): ((zoom: number) => FeatureCollection) => {
  const geometries = topology.objects.admin1.geometries as AreaGeometry[]
  const labels = [...seas]
  const wide: { name: string; rings: Position[][] }[] = []

  const countries = new Map<string, AreaGeometry[]>()
  for (const geometry of geometries) {
    const cc = geometry.properties?.cc
    if (cc) countries.set(cc, [...(countries.get(cc) ?? []), geometry])
  }
  for (const [cc, parts] of countries) {
    const name = names.country(cc)
    const rings = largest(merge(topology, parts).coordinates)
    if (!name || !rings) continue
    const { x, y, radius } = poleOfPolygon(rings)
    labels.push(label(name, 'country', x, y, zoomOf(radius, options.country)))
    if (radius > 200 * pixelAt(5)) wide.push({ name, rings })
  }
  for (const geometry of geometries) {
    const { id = '', cc = '' } = geometry.properties ?? {}
    const name = id && names.admin1(id)
    if (!name || name === names.country(cc)) continue
    const rings = largest(merge(topology, [geometry]).coordinates)
    if (!rings) continue
    const { x, y, radius } = poleOfPolygon(rings)
    const found = label(name, 'admin1', x, y, Math.max(5, zoomOf(radius, options.admin1)))
    labels.push({ ...found, properties: { ...found.properties, id } })
  }
  return (zoom) => ({
    type: 'FeatureCollection',
    features: [
      ...labels.filter(({ properties }) => properties.min <= zoom && zoom <= properties.max),
      ...(zoom >= 5 ? wide.flatMap((country) => repeatAt(country, zoom)) : []),
    ],
  })
}

const label = (n: string, kind: Label['kind'], x: number, y: number, min: number): Feature<Point, Label> => ({
  type: 'Feature',
  properties: { n, kind, min, max: options.maxZoom },
  geometry: { type: 'Point', coordinates: [x, y] },
})

const zoomOf = (radius: number, pixels: number): number =>
  Math.max(0, Math.min(options.maxZoom, Math.ceil(Math.log2((pixels * pixelAt(0)) / radius) - 0.3)))

const largest = (polygons: Position[][][]): Position[][] | undefined => {
  let [best, most]: [Position[][] | undefined, number] = [undefined, 0]
  for (const rings of polygons) {
    const area = ringArea(rings[0] ?? [])
    if (area > most) [best, most] = [rings, area]
  }
  return best
}

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), 1)
const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), 0)

/** More label points of a country that is wider than the screen at this zoom, on a lattice of alternating rows. */
const repeatAt = (
  { name, rings }: { name: string; rings: Position[][] },
  zoom: number,
): Feature<Point, Label>[] => {
  const step = options.repeat * pixelAt(zoom)
  const xs = (rings[0] ?? []).map(([x = 0]) => x)
  const ys = (rings[0] ?? []).map(([, y = 0]) => y)
  const found: Feature<Point, Label>[] = []
  for (let row = Math.floor(least(ys) / (step / 2)); row * (step / 2) < most(ys); row++) {
    for (let column = Math.floor(least(xs) / step); column * step < most(xs); column++) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * step
      const y = row * (step / 2)
      if (distanceInside(x, y, rings) > options.clear * pixelAt(zoom)) {
        found.push({
          ...label(name, 'country', x, y, zoom),
          properties: { n: name, kind: 'country', min: zoom, max: zoom },
        })
      }
    }
  }
  return found
}
