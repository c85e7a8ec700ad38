import type { MultiPolygon, Polygon } from 'geojson'
import type { AreaId, Place } from '@/lib/domain'

export type AreaOf = (id: AreaId) => Polygon | MultiPolygon | null

/** The outlines of a place; empty when it has none. */
export const outlinesOf = (place: Place, areaOf: AreaOf): (Polygon | MultiPolygon)[] =>
  (place.areaIds ?? []).flatMap((id) => areaOf(id) ?? [])
