import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** Properties of the object `admin1` in data/gazetteer/areas.topo.json. */
export interface AreaProperties {
  /** GeoNames admin-1 code with its country (`UA.05`), '' when none fits. */
  id: string
  /** ISO 3166-1 alpha-2, '' where the unit belongs to no one country. */
  cc: string
  name: string
  /** Name of an entry of data/basemap/disputed.json. */
  disputed?: string
}
export type AreaGeometry = Polygon<AreaProperties> | MultiPolygon<AreaProperties>
export type AreaTopology = Topology<{ admin1: GeometryCollection<AreaProperties> }>
