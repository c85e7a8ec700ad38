import type { Bbox, LngLat } from '@/lib/domain'

const ZOOM = 26 // of the tiles whose coordinates are interleaved: 2 x 26 = 52 bits, a safe integer
const SIDE = 2 ** ZOOM // tiles along one side of the world
const HALF_BITS = ZOOM / 2
const HALF = 2 ** HALF_BITS
const MAX_LATITUDE = 85.051_128_779_806_6 // degrees; Web Mercator is a square up to here

const clampTile = (value: number): number => Math.min(SIDE - 1, Math.max(0, Math.floor(value)))
const tileX = (lng: number): number => clampTile(((lng + 180) / 360) * SIDE)
const tileY = (lat: number): number => {
  const phi = (Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat)) * Math.PI) / 180
  return clampTile(((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * SIDE)
}

/** Spreads the lower 13 bits of `value` over the even bits of a 26-bit number. */
const spread = (value: number): number => {
  let bits = value
  bits = (bits | (bits << 8)) & 0x00_ff_00_ff
  bits = (bits | (bits << 4)) & 0x0f_0f_0f_0f
  bits = (bits | (bits << 2)) & 0x33_33_33_33
  return (bits | (bits << 1)) & 0x55_55_55_55
}

/** x in the even bits, y in the odd ones. In halves of 26 bits, since JavaScript's bit operators know 32. */
const interleave = (x: number, y: number): number => {
  const low = spread(x % HALF) + 2 * spread(y % HALF)
  const high = spread(Math.floor(x / HALF)) + 2 * spread(Math.floor(y / HALF))
  return high * 2 ** ZOOM + low
}

/** The Morton code of a point: its Web Mercator tile at zoom 26, x from the west in the even bits, y from the north in the odd. */
export const toMorton = ([lng, lat]: LngLat): number => interleave(tileX(lng), tileY(lat))

export interface MortonRange {
  /** Both inclusive. */
  low: number
  high: number
}

/** Every code inside one tile is one run of numbers. `z` up to 26. */
export const rangeOfTile = (z: number, x: number, y: number): MortonRange => {
  const span = 2 ** (ZOOM - z)
  const low = interleave(x * span, y * span)
  return { low, high: low + span * span - 1 }
}

const maxTilesAcross = 4 // tiles that cover a box, along each side; more make tighter ranges and more of them

/** Runs of codes that cover a box, neighbours joined, at most 50. They hold points outside the box too: look at the point as well. */
export const rangesOfBbox = (bbox: Bbox): MortonRange[] => {
  const [west, south, east, north] = bbox
  if (west > east)
    return joinRanges([
      ...rangesOfBbox([west, south, 180, north]),
      ...rangesOfBbox([-180, south, east, north]),
    ])
  const [left, right, top, bottom] = [tileX(west), tileX(east), tileY(north), tileY(south)]
  const across = (z: number): number => {
    const span = 2 ** (ZOOM - z)
    const count = (from: number, to: number): number => Math.floor(to / span) - Math.floor(from / span) + 1
    return Math.max(count(left, right), count(top, bottom))
  }
  let z = 0
  while (z < ZOOM && across(z + 1) <= maxTilesAcross) z += 1
  const span = 2 ** (ZOOM - z)
  const ranges: MortonRange[] = []
  for (let x = Math.floor(left / span); x <= Math.floor(right / span); x += 1)
    for (let y = Math.floor(top / span); y <= Math.floor(bottom / span); y += 1)
      ranges.push(rangeOfTile(z, x, y))
  return joinRanges(ranges)
}

const joinRanges = (ranges: MortonRange[]): MortonRange[] => {
  const joined: MortonRange[] = []
  for (const range of [...ranges].sort((a, b) => a.low - b.low)) {
    const last = joined.at(-1)
    if (last && range.low <= last.high + 1) last.high = Math.max(last.high, range.high)
    else joined.push({ ...range })
  }
  return joined
}
