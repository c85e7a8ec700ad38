import { readFileSync } from 'node:fs'
import type { MultiPolygon, Polygon } from 'geojson'
import { merge } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import type { AreaId } from '@/lib/domain'
import { GazetteerError } from './gazetteer-error'
import { areasFile } from './project-root'

interface AreaProperties {
  /** GeoNames admin1 code with its country (`UA.05`), `''` when it is unknown. */
  id: string
  cc: string
  name: string
}
type AreaTopology = Topology<{ admin1: GeometryCollection<AreaProperties> }>
type AreaGeometry = TopoPolygon<AreaProperties> | TopoMultiPolygon<AreaProperties>

export interface Areas {
  /** Null when the file has no such unit. A unit of several polygons is merged. */
  area(id: AreaId): Polygon | MultiPolygon | null
  /** Every admin1 unit and country that has a polygon. */
  ids(): AreaId[]
}

const isArea = (geometry: { type: string | null }): geometry is AreaGeometry =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** Reads the polygons of countries and admin1 units (TopoJSON, Natural Earth 10m); throws `GazetteerError`. */
export const loadAreas = (file = areasFile()): Areas => {
  let topology: AreaTopology
  try {
    topology = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as AreaTopology
  } catch (cause) {
    throw new GazetteerError(
      `The areas ${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      'It belongs to the source: restore it from version control or run `npm run build:areas`.',
    )
  }
  const byArea = new Map<string, AreaGeometry[]>()
  const add = (id: string, geometry: AreaGeometry) => {
    const known = byArea.get(id)
    if (known) known.push(geometry)
    else byArea.set(id, [geometry])
  }
  for (const geometry of topology.objects.admin1.geometries) {
    if (!isArea(geometry) || !geometry.properties) continue
    if (geometry.properties.cc) add(`country:${geometry.properties.cc}`, geometry)
    if (geometry.properties.id) add(`admin1:${geometry.properties.id}`, geometry)
  }
  const made = new Map<string, Polygon | MultiPolygon>()
  const area = (id: AreaId): Polygon | MultiPolygon | null => {
    const known = made.get(id)
    if (known) return known
    const geometries = byArea.get(id)
    if (!geometries) return null
    const geometry = merge(topology, geometries)
    made.set(id, geometry)
    return geometry
  }
  return { area, ids: () => [...byArea.keys()] as AreaId[] }
}
