import type { Bbox } from '@/lib/domain'

const tile = 512 // px of the whole world at zoom 0, as MapLibre counts
const most = 85 //  degrees of latitude: what lies beyond is on no map

interface Looking {
  lng: number
  lat: number
  zoom: number
}

/** What a map of that size in CSS px shows, in Web Mercator with north up. */
export const extentOfCamera = (
  { lng, lat, zoom }: Looking,
  size: { width: number; height: number },
): Bbox => {
  const world = tile * 2 ** zoom
  const wide = (size.width / world) * 180
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180)) // of the world: -pi to pi
  const high = (size.height / world) * Math.PI
  const latitude = (at: number): number =>
    Math.max(-most, Math.min(most, (Math.atan(Math.sinh(at)) * 180) / Math.PI))
  return [
    round(Math.max(-180, lng - wide)),
    round(latitude(y - high)),
    round(Math.min(180, lng + wide)),
    round(latitude(y + high)),
  ]
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5
