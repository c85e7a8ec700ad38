import { booleanPointInPolygon, kinks, polygon } from '@turf/turf'
import { expect, test } from 'vitest'
import { findIn } from './read'

/** Lands with jagged coasts, long borders and the antimeridian in them. */
const lands = ['Norway', 'Chile', 'Russia', 'Canada', 'Iran', 'Myanmar', 'Thailand', 'Crimea', 'Fiji']
const texts = lands.flatMap((land) => [
  `Shots fell in northern ${land}.`,
  `Shots fell in southeastern ${land}.`,
  `Shots fell in central ${land}.`,
  `A camp 30 km from ${land} burned.`,
  `Villages in ${land} lost power.`,
])
const borders = ['Russia with Kazakhstan', 'India with Pakistan', 'Iran with Iraq', 'China with Russia']

test.each([...texts, ...borders.map((border) => `A camp 20 km from the border of ${border} burned.`)])(
  'outlines cross nothing, stay small, and hold their symbol: %s',
  (text) => {
    const { geometry, point } = findIn(text)[0] ?? {}
    if (!point || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon'))
      throw new Error('not drawn')
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    expect(polygons.flat(2).length).toBeLessThan(400)
    for (const rings of polygons) expect(kinks(polygon(rings)).features).toEqual([])
    expect(booleanPointInPolygon(point, geometry)).toBe(true)
  },
)
