import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { clearStep } from './layers/clear-layer'
import { setFeatures } from './set-features'

/** In px of the map. */
interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * Keeps the names of an enlarged map away from its edges and from what lies on it (`data-over-map` in the nearest `data-map-ground`): across a room half
 * a name is a wrong one. To be called when the map has come to rest.
 */
export const keepClear = (map: MapLibreMap, element: HTMLElement): void => {
  const frame = element.getBoundingClientRect()
  const { clientWidth: width, clientHeight: height } = element
  const scale = width / frame.width
  const lying = element.closest('[data-map-ground]')?.querySelectorAll('[data-over-map]') ?? []
  const boxes = [...lying].flatMap((one): Box[] => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const box = {
      left: Math.max(0, (left - frame.left) * scale),
      top: Math.max(0, (top - frame.top) * scale),
      right: Math.min(width, (right - frame.left) * scale),
      bottom: Math.min(height, (bottom - frame.top) * scale),
    }
    return box.left < box.right && box.top < box.bottom ? [box] : []
  })
  setFeatures(
    map,
    'clear',
    clearPoints({ width, height }, boxes).map(([x, y]): Feature => {
      const { lng, lat } = map.unproject([x, y])
      return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, lat] } }
    }),
  )
}

/** Points near enough to each other that no name stands on the edges of the map or in one of the boxes. */
export const clearPoints = (
  { width, height }: { width: number; height: number },
  boxes: readonly Box[],
): [number, number][] => {
  const edges: Box[] = [
    { left: 0, top: 0, right: width, bottom: 0 },
    { left: 0, top: height, right: width, bottom: height },
    { left: 0, top: 0, right: 0, bottom: height },
    { left: width, top: 0, right: width, bottom: height },
  ]
  return [...edges, ...boxes].flatMap(fill)
}

/** Points of a grid, the corners of the box among them. */
const fill = ({ left, top, right, bottom }: Box): [number, number][] =>
  stepsFrom(left, right).flatMap((x) => stepsFrom(top, bottom).map((y): [number, number] => [x, y]))

const stepsFrom = (least: number, most: number): number[] => {
  const count = Math.ceil((most - least) / clearStep)
  return Array.from({ length: count + 1 }, (_, index) => Math.min(most, least + index * clearStep))
}
