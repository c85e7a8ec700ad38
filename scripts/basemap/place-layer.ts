import type { Feature, FeatureCollection, Point } from 'geojson'
import { isRoughlyPlaced } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { labelName } from './label-name'
import { toUnitSquare } from './unit-square'

/** Least population of what a zoom level's tiles hold; the style shows each size from about the same zoom. */
const leastPopulation: Record<number, number> = {
  3: 3_000_000,
  4: 500_000,
  5: 100_000,
  6: 100_000,
  7: 20_000,
  8: 0,
}

/** Settlements with name `n`, population `pop` (0 if unknown), country `cc`, and `cap` for capitals. */
export const makePlaces = (gazetteer: Gazetteer): ((zoom: number) => FeatureCollection) => {
  const all: Feature<Point, { n: string; pop: number; cc?: string; cap?: number }>[] = []
  for (const { id, name, lng, lat, population, country, isCapital } of gazetteer.settlements()) {
    // A village known only roughly gets no dot of the basemap: nothing there would say that it is a guess.
    const own = id.startsWith('own:') ? gazetteer.place(id) : null
    if (own && isRoughlyPlaced(own)) continue
    all.push({
      type: 'Feature',
      properties: {
        n: labelName(name, country),
        pop: population,
        ...(country && { cc: country }),
        ...(isCapital && { cap: 1 }),
      },
      geometry: { type: 'Point', coordinates: toUnitSquare([lng, lat]) },
    })
  }
  all.sort((a, b) => b.properties.pop - a.properties.pop)
  return (zoom) => {
    const least = leastPopulation[zoom]
    return {
      type: 'FeatureCollection',
      features: least === undefined ? [] : all.filter(({ properties }) => properties.pop >= least),
    }
  }
}
