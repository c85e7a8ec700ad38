import type { Bbox, LngLat } from '@/lib/domain'
import type { Cover } from './list-covers'
import type { MapPadding } from './map-state'

const options = {
  margin: { top: 32, right: 40, bottom: 40, left: 40 }, // px around what the map looks at: marks with their names
  mark: 22, //  px kept free around a mark
  tile: 512, // px of the whole world at zoom 0, as MapLibre counts
}

const none: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 }

interface Looking {
  extent: Bbox
  /** Of the map, in px. */
  width: number
  height: number
  covers: readonly Cover[]
  /** What must be seen. */
  points: readonly LngLat[]
  maxZoom: number
}

/**
 * The padding in px with which a map that fits the extent has no mark below what lies on it; of several the one that comes closest. What stands at the
 * lower edge goes along all of it; for the rest it is tried to stay beside or below it. Where nothing helps it is as if nothing lay there.
 */
export const choosePadding = (looking: Looking): MapPadding => {
  const { height, width, covers } = looking
  const [feet, heads] = [covers.filter(isFoot(height)), covers.filter((cover) => !isFoot(height)(cover))]
  const foot = Math.max(0, ...feet.map(({ top }) => height - top))
  const plain = { ...options.margin, bottom: foot + options.margin.bottom }
  const tries = heads.flatMap(({ left, right, bottom }): MapPadding[] => [
    left > width - right
      ? { ...plain, right: width - left + options.mark }
      : { ...plain, left: right + options.mark },
    { ...plain, top: bottom + options.mark },
  ])
  const fitting = [plain, ...tries]
    .map((padding) => ({ padding, ...fit(looking, padding) }))
    .filter(
      ({ scale, pixelOf }) => scale > 0 && looking.points.every((point) => isFree(pixelOf(point), heads)),
    )
    .sort((one, other) => other.scale - one.scale)
  // A map lower than its margins has none.
  return fitting[0]?.padding ?? (fit(looking, plain).scale > 0 ? plain : none)
}

const isFoot =
  (height: number) =>
  ({ top }: Cover): boolean =>
    top > height / 2

const isFree = ([x, y]: [number, number], covers: readonly Cover[]): boolean =>
  covers.every(
    ({ left, top, right, bottom }) =>
      x < left - options.mark ||
      x > right + options.mark ||
      y < top - options.mark ||
      y > bottom + options.mark,
  )

/** px of the world's width, and where on the map a position then is. Web Mercator, north up. */
const fit = (
  { extent: [west, south, east, north], width, height, maxZoom }: Looking,
  { left, top, right, bottom }: MapPadding,
): { scale: number; pixelOf: (at: LngLat) => [number, number] } => {
  const [from, to] = [mercator([west, north]), mercator([east, south])]
  const [wide, high] = [width - left - right, height - top - bottom]
  const scale = Math.min(
    wide / Math.max(1e-9, to[0] - from[0]),
    high / Math.max(1e-9, to[1] - from[1]),
    options.tile * 2 ** maxZoom,
  )
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
  return {
    scale,
    pixelOf: (at) => {
      const [x, y] = mercator(at)
      return [left + wide / 2 + (x - middle[0]) * scale, top + high / 2 + (y - middle[1]) * scale]
    },
  }
}

/** 0 to 1 from west to east and from north to south. */
const mercator = ([lng, lat]: LngLat): [number, number] => [
  lng / 360 + 0.5,
  0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI),
]
