import { z } from 'zod'
import { findJsonError } from './find-json-error'
import { limits } from './limits'
import { refuse } from './overlay-problem'
import type { RawFeature, RawResult } from './raw-layer'
import { toPoint } from './to-point'

const propertiesSchema = z.record(z.string(), z.unknown())
const featureSchema = z.object({
  type: z.literal('Feature'),
  geometry: z.unknown(),
  properties: propertiesSchema.nullish(),
})
const collectionSchema = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const geometrySchema = z.object({
  type: z.enum([
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
  ]),
})
const crsSchema = z.object({ crs: z.object({ properties: z.object({ name: z.string() }) }) })

/** GeoJSON (RFC 7946), or a list of flat objects with a latitude and a longitude each. */
export const readJson = (text: string): RawResult => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse(
      'broken-json',
      `It starts like GeoJSON, but line ${findJsonError(text)} can't be read. The file may have been cut off; export it again.`,
    )
  }
  const crs = crsSchema.safeParse(json).data?.crs.properties.name
  if (crs && !/CRS:?:?84|EPSG:?:?4326|EPSG::4326/i.test(crs))
    return refuse(
      'projected',
      `Its coordinates are in “${crs.slice(0, limits.field)}”. Export it again in degrees (WGS 84, EPSG:4326).`,
    )
  const collection = collectionSchema.safeParse(json).data
  if (collection) return fromFeatures(collection.features)
  if (featureSchema.safeParse(json).success) return fromFeatures([json])
  if (geometrySchema.safeParse(json).success)
    return { ok: true, value: { format: 'geojson', features: [{ row: 1, geometry: json, properties: {} }] } }
  if (Array.isArray(json)) return fromRows(json)
  return refuse(
    'unknown-format',
    'It is JSON, but neither GeoJSON nor a list of objects. A “FeatureCollection”, a “Feature” or a geometry is needed.',
  )
}

const fromFeatures = (list: readonly unknown[]): RawResult => {
  const features = list.slice(0, limits.features + 1).map((item, index): RawFeature => {
    const { geometry = null, properties } = featureSchema.safeParse(item).data ?? {}
    return { row: index + 1, geometry, properties: properties ?? {} }
  })
  return { ok: true, value: { format: 'geojson', features } }
}

const fromRows = (list: readonly unknown[]): RawResult => {
  const features = list.slice(0, limits.features + 1).map((item, index): RawFeature => {
    const properties = propertiesSchema.safeParse(item).data ?? {}
    return { row: index + 1, geometry: toPoint(properties), properties }
  })
  if (features.every(({ geometry }) => geometry === undefined))
    return refuse(
      'no-coordinates',
      'It is a list, but no object in it has a latitude and a longitude (lat, latitude, y; lon, lng, longitude, x).',
    )
  return { ok: true, value: { format: 'json', features } }
}
