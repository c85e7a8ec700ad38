import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Gazetteer } from '@/lib/gazetteer'
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

/**
 * Settlements with name `n`, population `pop` (0 if unknown), country `cc`, `cap` for capitals. A GeoNames place has its number as feature id,
 * others have their place id as `id`: so a place named in a story can be left out, its mark brings a label of its own.
 */
export const makePlaces = (gazetteer: Gazetteer): ((zoom: number) => FeatureCollection) => {
  const all: Feature<Point, { pop: number }>[] = []
  for (const { id, name, lng, lat, population, country, isCapital } of gazetteer.settlements()) {
    const [, number] = /^geonames:(\d+)$/.exec(id) ?? []
    all.push({
      type: 'Feature',
      ...(number && { id: Number(number) }),
      properties: {
        n: name,
        pop: population,
        ...(country && { cc: country }),
        ...(isCapital && { cap: 1 }),
        ...(!number && { id }),
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
