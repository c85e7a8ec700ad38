import { fromWorld, toWorld } from '@/lib/geojson/world-pixels'
import { type Camera, roundCamera } from '@/lib/link'

const zooms = { least: 1, most: 13 } // as the map has them
const share = 1 / 3 // of the picture that a step moves by

export type Move = 'in' | 'out' | 'west' | 'east' | 'north' | 'south'

const steps: Record<Move, { zoom: number; x: number; y: number }> = {
  in: { zoom: 1, x: 0, y: 0 },
  out: { zoom: -1, x: 0, y: 0 },
  west: { zoom: 0, x: -share, y: 0 },
  east: { zoom: 0, x: share, y: 0 },
  north: { zoom: 0, x: 0, y: -share },
  south: { zoom: 0, x: 0, y: share },
}

/** Where a step leads; the same camera at the end of the zooms. */
export const moveCamera = (camera: Camera, move: Move, size: { width: number; height: number }): Camera => {
  const { zoom, x, y } = steps[move]
  const middle = toWorld([camera.lng, camera.lat], camera.zoom)
  const [lng, lat] = fromWorld({ x: middle.x + x * size.width, y: middle.y + y * size.height }, camera.zoom)
  return roundCamera({
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
    lat: Math.max(-85, Math.min(85, lat)),
    zoom: Math.max(zooms.least, Math.min(zooms.most, camera.zoom + zoom)),
  })
}
