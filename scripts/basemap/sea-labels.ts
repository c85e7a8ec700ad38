import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson'
import { z } from 'zod'
import { placeIdSchema } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import type { Label } from './label-layers'
import { distanceInside } from './pole-of-polygon'
import { pixelAt, toUnitSquare } from './unit-square'

const watersFile = 'data/gazetteer/waters.json'

const options = {
  room: 34, //      px of radius from which a sea is named
  most: 900, //     px of radius beyond which its one point is mostly off the screen
  shore: 10, //     px between the point and land
  circumference: 40_075, // km
}
const watersSchema = z.array(z.object({ id: placeIdSchema, name: z.string() }))
const isSea = /\b(Sea|Ocean|Gulf|Bay|Strait|Channel)\b/

/** Names of seas, at the gazetteer's points; none whose point lies on land. */
export const makeSeaLabels = (gazetteer: Gazetteer, land: FeatureCollection): Feature<Point, Label>[] => {
  const waters = watersSchema.parse(JSON.parse(readFileSync(watersFile, 'utf8')))
  const coasts = land.features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry] : []))
  return waters.flatMap(({ id, name }): Feature<Point, Label>[] => {
    const place = isSea.test(name) ? gazetteer.place(id) : null
    if (!place?.radiusKm) return []
    const [x, y] = toUnitSquare(place.point)
    const stretch = 1 / Math.cos((place.point[1] * Math.PI) / 180)
    const radius = (place.radiusKm / options.circumference) * stretch
    const zoomFor = (pixels: number): number => Math.log2((pixels * pixelAt(0)) / radius)
    const min = Math.max(1, Math.min(8, Math.ceil(zoomFor(options.room))))
    if (isOnLand(x, y, coasts, options.shore * pixelAt(min))) return []
    return [
      {
        type: 'Feature',
        properties: { n: place.name, kind: 'sea', min, max: Math.floor(zoomFor(options.most)) },
        geometry: { type: 'Point', coordinates: [x, y] },
      },
    ]
  })
}

const isOnLand = (x: number, y: number, coasts: Polygon[], shore: number): boolean =>
  coasts.some(({ coordinates }) => distanceInside(x, y, coordinates) > -shore)
