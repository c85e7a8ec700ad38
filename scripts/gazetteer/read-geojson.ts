import { z } from 'zod'
import { measureArea } from '@/lib/gazetteer/build/measure-area'
import { ownLimits, SourceError } from '@/lib/gazetteer/operator'
import { poleOfPolygon } from '../basemap/pole-of-polygon'
import { type ImportedRows, takeRow } from './import-rows'

const limits = {
  corners: 50_000, // of one polygon
  least: 4, // positions of a ring, the last the same as the first
}

const positionSchema = z
  .array(z.number())
  .min(2)
  .max(3)
  .refine(
    ([lng = 999, lat = 999]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90,
    'has a coordinate out of range (GeoJSON is longitude, latitude)',
  )
const ringsSchema = z
  .array(z.array(positionSchema).min(limits.least, 'has a ring of fewer than four positions'))
  .min(1)
  .refine(
    (rings) => rings.reduce((sum, ring) => sum + ring.length, 0) <= limits.corners,
    `has more than ${limits.corners} corners`,
  )
const geometrySchema = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Point'), coordinates: positionSchema }),
    z.object({ type: z.literal('Polygon'), coordinates: ringsSchema }),
  ],
  'must be a Point or a Polygon',
)
type Geometry = z.infer<typeof geometrySchema>

const namesSchema = z.union([
  z.string().transform((text) =>
    text
      .split('|')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
  z.array(z.unknown()),
])
const featureSchema = z.looseObject({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z.unknown(),
  properties: z.record(z.string(), z.unknown()).nullable(),
})
const collectionSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
})

/** A point on the surface, the box around it, and the radius of a disc of the same size. */
const place = (geometry: Geometry): Record<string, unknown> => {
  if (geometry.type === 'Point') return { lng: geometry.coordinates[0], lat: geometry.coordinates[1] }
  const { bbox, centre, inside, areaKm2 } = measureArea(geometry)
  const pole = inside ? null : poleOfPolygon(geometry.coordinates)
  const radiusKm = Math.min(ownLimits.radiusKm, Math.max(0.1, Math.sqrt(areaKm2 / Math.PI)))
  return { lng: pole?.x ?? centre[0], lat: pole?.y ?? centre[1], bbox, radiusKm }
}

const keySchema = z.union([z.string(), z.number()])

const text = (value: unknown): unknown => (value === null || value === '' ? undefined : value)

/** The places of a GeoJSON FeatureCollection. Throws `SourceError` when it is none; features that are no good come back with the reason. */
export const readGeojson = (json: string): ImportedRows => {
  const rows: ImportedRows = { places: [], bad: [], rows: 0 }
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (cause) {
    throw new SourceError(`It is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
  const collection = collectionSchema.safeParse(data)
  if (!collection.success)
    throw new SourceError(
      'It is no GeoJSON FeatureCollection (type "FeatureCollection" with a list "features")',
    )
  const { features } = collection.data
  if (features.length > ownLimits.rows) throw new SourceError(`It has more than ${ownLimits.rows} features`)
  for (const [index, given] of features.entries()) {
    const where = `feature ${index + 1}`
    const feature = featureSchema.safeParse(given)
    const geometry = geometrySchema.safeParse(feature.data?.geometry)
    if (!feature.success || !geometry.success) {
      rows.rows += 1
      const issues = feature.success ? geometry.error?.issues : feature.error.issues
      const reasons = (issues ?? []).map(({ path, message }) =>
        `${feature.success ? 'geometry' : 'it'} ${path.join('.')} ${message}`.replace(/ {2,}/g, ' '),
      )
      rows.bad.push({ where, reasons: [...new Set(reasons)].slice(0, 3) })
      continue
    }
    const properties = feature.data.properties ?? {}
    const names = namesSchema.safeParse(properties['alternates'] ?? [])
    const key = keySchema.safeParse(feature.data.id ?? properties['id'])
    takeRow(rows, where, {
      key: key.success ? String(key.data) : undefined,
      name: properties['name'],
      ...place(geometry.data),
      kind: text(properties['kind']) ?? (geometry.data.type === 'Polygon' ? 'region' : undefined),
      country: text(properties['country']),
      alternates: names.data ?? [],
      source: text(properties['source']),
      ...(text(properties['radiusKm']) !== undefined && { radiusKm: properties['radiusKm'] }),
    })
  }
  return rows
}
