import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { z } from 'zod'
import { lakesFile, riversFile } from './area-files'

const position = z.array(z.number())
const lakesSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ scalerank: z.number(), name: z.string().nullable() }),
      geometry: z.union([
        z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
      ]),
    }),
  ),
})
const riversSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ min_zoom: z.number() }),
      geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
    }),
  ),
})

/** Empty since the dam broke in June 2023; Natural Earth still has it at larger scales. */
const drained = /kakhov/i

/** Rivers from zoom 4, `z` is the zoom Natural Earth shows them from; lakes by rank. */
export const readWater = (): Record<'lakes' | 'rivers', (zoom: number) => FeatureCollection> => {
  const lakes = lakesSchema.parse(JSON.parse(readFileSync(lakesFile, 'utf8'))).features
  const rivers = riversSchema.parse(JSON.parse(readFileSync(riversFile, 'utf8'))).features
  return {
    lakes: (zoom) => ({
      type: 'FeatureCollection',
      features: lakes
        .filter(({ properties }) => properties.scalerank <= zoom + 1 && !drained.test(properties.name ?? ''))
        .map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
    }),
    rivers: (zoom) => ({
      type: 'FeatureCollection',
      features: rivers
        .filter(({ properties }) => zoom >= 4 && properties.min_zoom <= zoom + 1)
        .map(({ properties, geometry }) => ({
          type: 'Feature',
          properties: { z: properties.min_zoom },
          geometry,
        })),
    }),
  }
}
