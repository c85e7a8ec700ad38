import { z } from 'zod'
import {
  type OverlayGeometry,
  type Result,
  type RowProblem,
  fail,
  ok,
  overlayGeometrySchema,
} from '@/lib/domain'
import { limits } from './limits'
import { unwindLine } from './unwind-line'

const shapeSchema = z.object({ type: z.string(), coordinates: z.unknown() })
const collectionSchema = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) })

/** The geometries of one feature: several when it is a collection, else one. Positions lose their height and get 6 decimals (0.1 m). */
export const checkGeometry = (given: unknown, depth = 0): Result<OverlayGeometry[], RowProblem> => {
  if (given === null || given === undefined) return fail('no-coordinates')
  const collection = collectionSchema.safeParse(given).data
  if (collection) {
    if (depth >= limits.collections) return fail('broken-geometry')
    const parts: OverlayGeometry[] = []
    for (const part of collection.geometries) {
      const checked = checkGeometry(part, depth + 1)
      if (!checked.ok) return checked
      parts.push(...checked.value)
    }
    return parts.length > 0 ? ok(parts) : fail('no-coordinates')
  }
  const shape = shapeSchema.safeParse(given).data
  if (!shape) return fail('broken-geometry')
  const checked = checkPositions(shape.coordinates)
  if (!checked.ok) return checked
  if (checked.value === null) return fail('no-coordinates')
  const geometry = overlayGeometrySchema.safeParse({ type: shape.type, coordinates: checked.value })
  return geometry.success ? ok([geometry.data]) : fail('broken-geometry')
}

type Nested = number[] | Nested[]

/** Positions at any depth, in range; null where there is none at all. */
const checkPositions = (given: unknown, depth = 0): Result<Nested | null, RowProblem> => {
  if (!Array.isArray(given) || depth > 3) return fail('broken-geometry')
  if (given.length === 0) return ok(null)
  if (typeof given[0] === 'number' || given[0] === null || typeof given[0] === 'string')
    return checkPosition(given)
  const parts: Nested[] = []
  for (const part of given) {
    const checked = checkPositions(part, depth + 1)
    if (!checked.ok) return checked
    if (checked.value === null) return fail('broken-geometry')
    parts.push(checked.value)
  }
  const isLine = parts.every((part): part is number[] => typeof part[0] === 'number')
  return ok(isLine ? unwindLine(parts) : parts)
}

const checkPosition = (given: readonly unknown[]): Result<number[], RowProblem> => {
  const [lng, lat] = given
  if (typeof lng !== 'number' || typeof lat !== 'number') return fail('not-a-number')
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return fail('not-a-number')
  if (Math.abs(lng) > 360 || Math.abs(lat) > 360) return fail('projected')
  if (Math.abs(lat) > 90)
    return fail(Math.abs(lng) <= 90 && Math.abs(lat) <= 180 ? 'swapped' : 'out-of-range')
  return ok([round(lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng), round(lat)])
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
