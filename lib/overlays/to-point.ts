import { findKey } from './find-key'
import { parseWkt } from './parse-wkt'

const latitudes = ['latitude', 'lat', 'y', 'point_y', 'lat_dd']
const longitudes = ['longitude', 'lng', 'lon', 'long', 'x', 'point_x', 'lon_dd']
const shapes = ['wkt', 'geom', 'geometry', 'the_geom', 'geom_wkt', 'shape']

/**
 * The point of a row by its columns, or its WKT: a geometry to be checked, null where the columns are there and empty, and undefined where
 * there is no such column.
 */
export const toPoint = (row: Record<string, unknown>): unknown => {
  const [lat, lng] = [findKey(row, latitudes), findKey(row, longitudes)]
  if (lat !== null && lng !== null) {
    if (isBlank(row[lat]) || isBlank(row[lng])) return null
    return { type: 'Point', coordinates: [toDegrees(row[lng]), toDegrees(row[lat])] }
  }
  const shape = findKey(row, shapes)
  if (shape === null) return undefined
  return isBlank(row[shape]) ? null : parseWkt(row[shape])
}

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && /^\s*(?:n\/?a|null|-)?\s*$/i.test(value))

/** `48.28`, and `48,28` as much of Europe writes it. */
const toDegrees = (value: unknown): number => {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return Number.NaN
  const text = value.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
}
