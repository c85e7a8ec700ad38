import type { Bbox } from '@/lib/domain'
import { compareBox, touchesBox } from '@/lib/geojson/touches-box'
import { type Store, readRevision, readShapes, walkExtents } from '@/lib/store'

declare global {
  var datelineShapeBoxes: { revision: string; boxes: Promise<Map<number, Bbox>> } | undefined
}

/** Extents of all shapes, read once for each state of the archive: to read the outlines again for each question would take seconds. */
const boxesOf = async (store: Store): Promise<Map<number, Bbox>> => {
  const revision = await readRevision(store)
  if (globalThis.datelineShapeBoxes?.revision !== revision) {
    const boxes = readBoxes(store)
    const kept = { revision, boxes }
    globalThis.datelineShapeBoxes = kept
    boxes.catch(() => {
      if (globalThis.datelineShapeBoxes === kept) globalThis.datelineShapeBoxes = undefined
    })
  }
  return (await globalThis.datelineShapeBoxes?.boxes) ?? new Map()
}

const readBoxes = async (store: Store): Promise<Map<number, Bbox>> => {
  const boxes = new Map<number, Bbox>()
  for await (const { key, extent } of walkExtents(store)) boxes.set(key, extent)
  return boxes
}

/** Keys of the shapes that have a point in common with a box; outlines are looked at only where the extents leave it open. */
export const findShapes = async (store: Store, box: Bbox): Promise<number[]> => {
  const inside: number[] = []
  const across: number[] = []
  for (const [key, extent] of await boxesOf(store)) {
    const found = compareBox(extent, box)
    if (found !== 'outside') (found === 'inside' ? inside : across).push(key)
  }
  const shapes = await readShapes(store, across)
  return [...inside, ...shapes.filter(({ geometry }) => touchesBox(geometry, box)).map(({ key }) => key)]
}

/** Least and greatest longitude and latitude of all shapes; null when there is none. */
export const extentOfShapes = async (store: Store): Promise<Bbox | null> => {
  const boxes = [...(await boxesOf(store)).values()]
  if (boxes.length === 0) return null
  return boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ])
}
