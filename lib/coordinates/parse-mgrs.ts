import { toPoint } from 'mgrs'
import { type LngLat, type Result, fail, ok } from '@/lib/domain'
import { mgrsEnds } from './format-mgrs'

const bands = 'CDEFGHJKLMNPQRSTUVWX' // of 8 degrees of latitude; the last has 12
const slack = { lat: 1, lng: 1 } //     degrees by which a square of 100 km may reach over its band or zone
const widest = 6 //                     degrees from the middle of the widest zones (31X, 37X, 32V) to their edges

const shape = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z][A-HJ-NP-V])(\d*)$/
const polar = /^[ABYZ][A-Z]{2}\d*$/

/** True for what is written like a reference of the grid: `37UDP3911547893`, also one that does not exist. */
export const looksLikeMgrs = (compact: string): boolean =>
  /^\d{1,2}[A-Z]{3}\d*$/.test(compact) || polar.test(compact)

/** The middle of the square that a reference names, in capitals and without spaces; ten digits are one metre. */
export const parseMgrs = (compact: string): Result<LngLat, 'polar' | 'no-such-square'> => {
  if (polar.test(compact)) return fail('polar')
  const [, zone = '', band = '', , digits = ''] = shape.exec(compact) ?? []
  if (!band || digits.length % 2 === 1 || digits.length > 10) return fail('no-such-square')
  if (Number(zone) < 1 || Number(zone) > 60) return fail('no-such-square')
  const point = read(compact)
  if (!point) return fail('no-such-square')
  const [lng, lat] = point
  const south = mgrsEnds.south + 8 * bands.indexOf(band)
  const north = band === 'X' ? mgrsEnds.north : south + 8
  const away = Math.abs(((lng - (Number(zone) * 6 - 183) + 540) % 360) - 180)
  const isThere = lat > south - slack.lat && lat < north + slack.lat && away < widest + slack.lng
  if (!isThere) return fail('no-such-square')
  return ok([((lng + 540) % 360) - 180, lat])
}

/** The library throws for columns and rows that a zone does not have. */
const read = (compact: string): LngLat | null => {
  try {
    return toPoint(compact)
  } catch {
    return null
  }
}
