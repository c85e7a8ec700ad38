import { z } from 'zod'

/** Degrees WGS84, GeoJSON order: longitude first. */
export const lngLatSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type LngLat = z.infer<typeof lngLatSchema>

/** `[west, south, east, north]` in degrees; west > east means the box crosses the antimeridian (RFC 7946, 5.2). */
export const bboxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Bbox = z.infer<typeof bboxSchema>

/** ACLED `geo_precision`: 1 the exact place, 2 near it or a part of the region, 3 only the region or country. */
export const geoPrecisionSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type GeoPrecision = z.infer<typeof geoPrecisionSchema>

const lineSchema = z.array(lngLatSchema).min(2)
const ringSchema = z.array(lngLatSchema).min(4)

/** GeoJSON geometries that the pipeline draws (RFC 7946); positions without height. */
export const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: lngLatSchema }),
  z.object({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(lineSchema) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema).min(1)) }),
])
export type PlaceGeometry = z.infer<typeof geometrySchema>
