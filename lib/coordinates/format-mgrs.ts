import { forward } from 'mgrs'
import { type LngLat, type Result, fail, ok } from '@/lib/domain'

/** Degrees of latitude between which the grid is defined (NGA.SIG.0012); beyond them lie the two polar grids. */
export const mgrsEnds = { south: -80, north: 84 }

/** `37U DP 39115 47893`: a square of one metre of the military grid. */
export const formatMgrs = ([lng, lat]: LngLat): Result<string, 'polar'> => {
  if (lat < mgrsEnds.south || lat > mgrsEnds.north) return fail('polar')
  // Ten decimals: nearer to 180 than that, the library's sum would give a zone 61.
  const east = Number(lng.toFixed(10))
  const [, zone = '', square = '', digits = ''] =
    /^(\d+[A-Z])([A-Z]{2})(\d+)$/.exec(forward([east, lat])) ?? []
  const half = digits.length / 2
  return ok(`${zone} ${square} ${digits.slice(0, half)} ${digits.slice(half)}`)
}
