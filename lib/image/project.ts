import type { LngLat } from '@/lib/domain'
import { toWorld } from '@/lib/geojson/world-pixels'
import type { Frame } from './picture'

export interface Pixel {
  x: number
  y: number
}

export const tileSize = 512 // px of the whole world at zoom 0

/** Degrees to px of the picture; a place stands in the copy of the world that is nearest to the middle. */
export const createProjection = ({ camera, width, height }: Frame) => {
  const world = tileSize * 2 ** camera.zoom
  const middle = toWorld([camera.lng, camera.lat], camera.zoom)
  const left = middle.x - width / 2
  const top = middle.y - height / 2
  const bare = (at: LngLat): Pixel => {
    const { x, y } = toWorld(at, camera.zoom)
    return { x: x - left, y: y - top }
  }
  const shiftOf = ({ x }: Pixel): number => -Math.round((x - width / 2) / world) * world
  return {
    left,
    top,
    point: (at: LngLat): Pixel => {
      const pixel = bare(at)
      return { x: pixel.x + shiftOf(pixel), y: pixel.y }
    },
    /** All points of a line in the copy of its first one. */
    line: (positions: readonly (readonly number[])[]): Pixel[] => {
      const pixels = positions.map(([lng = 0, lat = 0]) => bare([lng, lat]))
      const shift = pixels[0] ? shiftOf(pixels[0]) : 0
      return pixels.map(({ x, y }) => ({ x: x + shift, y }))
    },
  }
}
export type Projection = ReturnType<typeof createProjection>
