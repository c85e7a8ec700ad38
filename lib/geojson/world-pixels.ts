import type { LngLat } from '@/lib/domain'

interface Point {
  x: number
  y: number
}

const tile = 512 // px of the whole world at zoom 0
const mercatorLimit = 85.051129 // degrees

/** CSS px on a Web Mercator map of the whole world. */
export const toWorld = ([lng, lat]: LngLat, zoom: number): Point => {
  const size = tile * 2 ** zoom
  const within = Math.max(-mercatorLimit, Math.min(mercatorLimit, lat))
  const sine = Math.sin((within * Math.PI) / 180)
  return {
    x: ((lng + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  }
}

export const fromWorld = ({ x, y }: Point, zoom: number): LngLat => {
  const size = tile * 2 ** zoom
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI
  return [(x / size) * 360 - 180, lat]
}
