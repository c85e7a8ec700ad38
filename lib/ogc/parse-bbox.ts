import type { Bbox } from '@/lib/domain'
import { type Parsed, no, yes } from './parsed'

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/

/**
 * `bbox`: west, south, east, north in degrees of CRS84, or six numbers with a least and a greatest height, which nothing here has. West beyond east
 * crosses the antimeridian.
 */
export const parseBbox = (text: string): Parsed<Bbox> => {
  const parts = text.split(',')
  if (parts.length !== 4 && parts.length !== 6) return no(`has four or six numbers, not ${parts.length}`)
  const wrong = parts.find((part) => !decimal.test(part))
  if (wrong !== undefined) return no(`"${wrong.slice(0, 20)}" is no number`)
  const numbers = parts.map(Number)
  const [west = 0, south = 0] = numbers
  const [east = 0, north = 0] = numbers.slice(parts.length / 2)
  if ([west, east].some((lng) => !(Math.abs(lng) <= 180))) return no('longitudes lie between -180 and 180')
  if ([south, north].some((lat) => !(Math.abs(lat) <= 90))) return no('latitudes lie between -90 and 90')
  if (south > north) return no(`its south, ${south}, lies north of its north, ${north}`)
  const [low = 0, high = 0] = parts.length === 6 ? [numbers[2], numbers[5]] : []
  if (low > high) return no('its least height is greater than its greatest')
  return yes([west, south, east, north])
}
