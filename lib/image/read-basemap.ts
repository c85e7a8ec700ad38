import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader as Pbf } from 'pbf'
import { openBasemap } from './open-basemap'
import type { Frame } from './picture'
import { createProjection, tileSize } from './project'

const finest = 8 // zoom of the archive

/** A tile and where it stands: px of the picture for its left upper corner, px of its side. */
export interface PlacedTile {
  tile: VectorTile
  left: number
  top: number
  side: number
}

/** The tiles that a picture touches, at the level that fits its zoom; none where the basemap was not built. */
export const readBasemap = async (frame: Frame): Promise<PlacedTile[]> => {
  const placed = await openBasemap((archive) =>
    Promise.all(
      tilesOf(frame).map(async ({ z, x, y, ...where }) => {
        const found = await archive.getZxy(z, x, y)
        return found ? { tile: new VectorTile(new Pbf(new Uint8Array(found.data))), ...where } : null
      }),
    ),
  )
  return (placed ?? []).filter((tile) => tile !== null)
}

const tilesOf = (frame: Frame) => {
  const { zoom } = frame.camera
  const z = Math.max(0, Math.min(finest, Math.floor(zoom)))
  const count = 2 ** z
  const side = tileSize * 2 ** (zoom - z)
  const { left, top } = createProjection(frame)
  const columns = range(Math.floor(left / side), Math.floor((left + frame.width) / side))
  const rows = range(
    Math.max(0, Math.floor(top / side)),
    Math.min(count - 1, Math.floor((top + frame.height) / side)),
  )
  return columns.flatMap((column) =>
    rows.map((row) => ({
      z,
      x: ((column % count) + count) % count,
      y: row,
      left: column * side - left,
      top: row * side - top,
      side,
    })),
  )
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
