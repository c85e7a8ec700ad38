import type { ExpressionProblem, GeoPrecision, LngLat, PlaceGeometry } from '@/lib/domain'

/** What an expression looks like on a map; `why` when it cannot be drawn. */
export type Drawing = {
  geometry: PlaceGeometry | null
  point: LngLat | null
  geoPrecision: GeoPrecision
  why?: ExpressionProblem
}

export const undrawn = (why: ExpressionProblem): Drawing => ({
  geometry: null,
  point: null,
  geoPrecision: 3,
  why,
})
