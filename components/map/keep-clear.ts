import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { clearStep } from './layers/clear-layer'
import type { Cover } from './list-covers'
import type { MapPadding } from './map-state'
import { setFeatures } from './set-features'

/** Keeps names away from the edges of the map and from what lies on it: half a name is a wrong one. */
export const createClearing = (map: MapLibreMap) => {
  let keptFor = '' // where the map was, and what lay on it
  const here = (): string => {
    const { clientWidth, clientHeight } = map.getCanvas()
    return JSON.stringify([map.getCenter(), map.getZoom(), clientWidth, clientHeight])
  }
  /** To be called when the map has come to rest. */
  const keep = (covers: readonly Cover[], padding: Partial<MapPadding> = {}): void => {
    const { clientWidth: width, clientHeight: height } = map.getCanvas()
    if (width === 0 || height === 0) return
    const boxes = [...covers, ...toCovers({ width, height }, padding)]
    const view = here() + JSON.stringify(boxes)
    if (view === keptFor) return
    keptFor = view
    setFeatures(
      map,
      'clear',
      clearPoints({ width, height }, boxes).map(([x, y]): Feature => {
        const { lng, lat } = map.unproject([x, y])
        return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, lat] } }
      }),
    )
  }
  return {
    keep,
    /** The same where the map was put elsewhere at once: together with the data, so that nothing is drawn twice. */
    keepAhead: (covers: () => readonly Cover[], padding?: Partial<MapPadding>): void => {
      if (!map.isMoving() && !keptFor.startsWith(here())) keep(covers(), padding)
    },
    /** Lets names stand where they come in, while the map moves; one that is put elsewhere at once or has another size does not move. */
    stop: (): void => {
      if (keptFor === '' || !map.isMoving()) return
      keptFor = ''
      setFeatures(map, 'clear', [])
    },
  }
}

/** What the screen lays over the edges of the map, as boxes. */
const toCovers = (
  { width, height }: { width: number; height: number },
  { top = 0, right = 0, bottom = 0, left = 0 }: Partial<MapPadding>,
): Cover[] =>
  [
    { left: 0, top: 0, right: width, bottom: top },
    { left: 0, top: height - bottom, right: width, bottom: height },
    { left: 0, top: 0, right: left, bottom: height },
    { left: width - right, top: 0, right: width, bottom: height },
  ].filter((cover) => cover.right > cover.left && cover.bottom > cover.top)

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
