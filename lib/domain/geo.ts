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
