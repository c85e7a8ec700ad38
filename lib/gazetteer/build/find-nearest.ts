import type { PlaceKind } from '@/lib/domain'
import { distanceKm } from './distance-km'

/** A place as far as this search asks. */
export interface Spot {
  kind: PlaceKind
  country: string | null
  lng: number
  lat: number
}

const cell = 0.5 // degrees of the grid that settlements are sorted into

const key = (x: number, y: number): string => `${x}:${y}`
const at = (degrees: number): number => Math.floor(degrees / cell)

/** Finds the settlement of a country, or of any, nearest to a point, within the grid cells around it (at least 25 km at 60° north). */
export const nearestFinder = <T extends Spot>(
  places: T[],
): ((country: string | null, lng: number, lat: number) => T | undefined) => {
  const grid = new Map<string, T[]>()
  for (const place of places) {
    if (place.kind !== 'settlement') continue
    const here = key(at(place.lng), at(place.lat))
    const list = grid.get(here)
    if (list) list.push(place)
    else grid.set(here, [place])
  }
  return (country, lng, lat) =>
    [-1, 0, 1]
      .flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(key(at(lng) + dx, at(lat) + dy)) ?? []))
      .filter((place) => country === null || place.country === country)
      .map((place) => ({ place, km: distanceKm(place, { lng, lat }) }))
      .sort((a, b) => a.km - b.km)[0]?.place
}
