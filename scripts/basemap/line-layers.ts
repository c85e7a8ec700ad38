import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson'
import type { AreaGeometry, AreaProperties, AreaTopology } from '../areas/area-topology'
import { disputedSchema } from './disputed'

export type LineLayer = 'coast' | 'borders' | 'disputed' | 'admin1'

/** Parts of a state with a country code of their own: the line between them is no border. */
const partOf: Record<string, string> = { HK: 'CN', MO: 'CN', AX: 'FI', SJ: 'NO' }
const stateOf = (cc: string): string => partOf[cc] ?? cc

const against = new Map(
  disputedSchema
    .parse(JSON.parse(readFileSync('data/basemap/disputed.json', 'utf8')))
    .map((entry) => [entry.name, new Set(entry.against)]),
)
const disputes = (one: AreaProperties, other: AreaProperties): boolean =>
  one.disputed !== undefined &&
  one.disputed !== other.disputed &&
  (against.get(one.disputed)?.has(other.cc) ?? false)

const kindOf = (one: AreaProperties, other: AreaProperties | undefined): LineLayer => {
  if (!other) return 'coast'
  if (disputes(one, other) || disputes(other, one)) return 'disputed'
  return stateOf(one.cc) === stateOf(other.cc) ? 'admin1' : 'borders'
}

/**
 * Every line between two units, or between a unit and the sea, with what lies on its sides: `a`, `b` units, `ca`, `cb` countries.
 * So the outline of an area is a filter on lines, and has no edge along the antimeridian or a tile.
 */
export const linesAt = (topology: AreaTopology): Record<LineLayer, FeatureCollection> => {
  const geometries = topology.objects.admin1.geometries as AreaGeometry[]
  const owners = new Map<number, number[]>()
  for (const [index, geometry] of geometries.entries()) {
    for (const arc of (geometry.arcs as number[][][]).flat(2)) {
      const key = arc < 0 ? ~arc : arc
      owners.set(key, [...(owners.get(key) ?? []), index])
    }
  }
  const groups = new Map<string, number[]>()
  for (const [arc, sides] of owners) {
    const key = [...new Set(sides)]
      .slice(0, 2)
      .sort((a, b) => a - b)
      .join(' ')
    groups.set(key, [...(groups.get(key) ?? []), arc])
  }

  const layers: Record<LineLayer, Feature[]> = { coast: [], borders: [], disputed: [], admin1: [] }
  for (const [key, arcs] of groups) {
    const [one, other] = key.split(' ').map((index) => geometries[Number(index)]?.properties)
    if (!one) continue
    const kind = kindOf(one, other)
    const lines: Position[][] = arcs.map((arc) => topology.arcs[arc] ?? [])
    const coordinates = kind === 'coast' ? lines.flatMap(withoutEdges) : lines
    if (coordinates.length === 0) continue
    const geometry: MultiLineString = { type: 'MultiLineString', coordinates }
    const sides = other ? { a: one.id, ca: one.cc, b: other.id, cb: other.cc } : { a: one.id, ca: one.cc }
    layers[kind].push({ type: 'Feature', properties: sides, geometry })
  }
  return {
    coast: collect(layers.coast),
    borders: collect(layers.borders),
    disputed: collect(layers.disputed),
    admin1: collect(layers.admin1),
  }
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

const onEdge = ([x = 0, y = 0]: Position): boolean => x < 1e-6 || x > 1 - 1e-6 || y > 1 - 1e-6

/** The pieces of a line that do not run along the edge of the world, where polygons are cut but no coast is. */
const withoutEdges = (line: Position[]): Position[][] => {
  const pieces: Position[][] = []
  let piece: Position[] = []
  for (const [index, point] of line.entries()) {
    const previous = line[index - 1]
    if (previous && onEdge(previous) && onEdge(point)) {
      if (piece.length > 1) pieces.push(piece)
      piece = []
    }
    piece.push(point)
  }
  if (piece.length > 1) pieces.push(piece)
  return pieces
}
