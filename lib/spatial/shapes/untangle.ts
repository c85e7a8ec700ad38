import type { LngLat } from '@/lib/domain'
import { ringSize } from './shape'

const mostLoops = 60 // cut off a ring; thinned coasts have a handful

const turn = (a: LngLat, b: LngLat, c: LngLat): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** Where two stretches cross; null when they do not, or only touch. */
const crossing = (a: LngLat, b: LngLat, c: LngLat, d: LngLat): LngLat | null => {
  const isApart =
    Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
    Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
    Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
    Math.max(c[1], d[1]) < Math.min(a[1], b[1])
  if (isApart) return null
  const [one, two] = [turn(a, b, c), turn(a, b, d)]
  const [three, four] = [turn(c, d, a), turn(c, d, b)]
  if (one * two >= 0 || three * four >= 0) return null
  const share = three / (three - four)
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
}

/** The ring without its first loop: of the two parts at a crossing the larger one; null when nothing crosses. */
const cutLoop = (ring: LngLat[]): LngLat[] | null => {
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1], ring[at]]
    for (let other = at + 2; other < ring.length; other++) {
      const [c, d] = [ring[other - 1], ring[other]]
      const on = a && b && c && d && crossing(a, b, c, d)
      if (!on) continue
      const loop = [on, ...ring.slice(at, other), on]
      const rest = [...ring.slice(0, at), on, ...ring.slice(other)]
      return ringSize(loop) > ringSize(rest) ? loop : rest
    }
  }
  return null
}

/** A ring that crosses nothing of itself: thinning a jagged coast can pull a bay across a cape; the small loops that come of it go. */
export const untangle = (ring: LngLat[]): LngLat[] => {
  let clean = ring
  for (let loops = 0; loops < mostLoops; loops++) {
    const cut = cutLoop(clean)
    if (!cut) break
    clean = cut
  }
  return clean
}
