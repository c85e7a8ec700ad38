import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { clearStep } from './layers/clear-layer'
import type { Cover } from './list-covers'
import { setFeatures } from './set-features'

/**
 * Keeps the names of a slide's map away from its edges and from what lies on it: across a room half a name is a wrong one. To be called when the map has
 * come to rest.
 */
export const keepClear = (map: MapLibreMap, covers: readonly Cover[]): void => {
  const { clientWidth: width, clientHeight: height } = map.getCanvas()
  if (width === 0 || height === 0) return
  setFeatures(
    map,
    'clear',
    clearPoints({ width, height }, covers).map(([x, y]): Feature => {
      const { lng, lat } = map.unproject([x, y])
      return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, lat] } }
    }),
  )
}

/** Points near enough to each other that no name stands on the edges of the map or in one of the boxes. */
export const clearPoints = (
  { width, height }: { width: number; height: number },
  boxes: readonly Cover[],
): [number, number][] => {
  const edges: Cover[] = [
    { left: 0, top: 0, right: width, bottom: 0 },
    { left: 0, top: height, right: width, bottom: height },
    { left: 0, top: 0, right: 0, bottom: height },
    { left: width, top: 0, right: width, bottom: height },
  ]
  return [...edges, ...boxes].flatMap(fill)
}

/** Points of a grid, the corners of the box among them. */
const fill = ({ left, top, right, bottom }: Cover): [number, number][] =>
  stepsFrom(left, right).flatMap((x) => stepsFrom(top, bottom).map((y): [number, number] => [x, y]))

const stepsFrom = (least: number, most: number): number[] => {
  const count = Math.ceil((most - least) / clearStep)
  return Array.from({ length: count + 1 }, (_, index) => Math.min(most, least + index * clearStep))
}
