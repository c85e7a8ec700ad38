import { type GeoPrecision, isAreaKind, isRoughlyPlaced, type PlaceKind } from '@/lib/domain'

/** ACLED `geo_precision` of a place that is only named: the place itself, near it, or only the area it must lie in. */
export const tellPrecision = (place: { kind: PlaceKind; radiusKm?: number | null }): GeoPrecision => {
  if (place.kind === 'admin2' || isRoughlyPlaced(place)) return 2
  return isAreaKind(place.kind) ? 3 : 1
}
