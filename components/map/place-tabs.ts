import type { Feature, Position } from 'geojson'
import type { GeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl'
import type { PlaceId } from '@/lib/domain'
import { type Box, type Mask, chooseSpot } from './choose-spot'
import type { Cover } from './list-covers'
import type { AreaMark } from './map-data'
import type { MapPadding } from './map-state'

const options = {
  cell: 12, //      px: width of a cell of the coarse picture
  letter: 7.2, //   px: mean width of a letter of 13 px
  frame: 70, //     px: hatch, count and margins of a tab
  look: 24, //      px: a small mark on a tab
  height: 36, //    px, with the room MapLibre keeps around it
  mark: 46, //      px: room kept around a mark
  buttons: { width: 64, height: 120 }, // px: the zoom buttons in their corner
  foot: 36, //      px: scale and attribution
  room: 48_000, //  px² of map per tab: the least mentioned go without until the map comes closer
  fewest: 4, //     tabs on the smallest map
  beside: 3, //     mentions from which a tab may stand beside an area that has no room for it
}

type LngLat = [number, number]

export interface PlacedTabs {
  tabs: Feature[]
  /** Lines from an area to a tab that stands beside it. */
  leaders: Feature[]
}

/** Puts a tab for each area at a good point of its visible part; an area too small for its tab has it beside, on a leader. */
export const placeTabs = (
  map: MapLibreMap,
  areas: AreaMark[],
  marks: LngLat[],
  { padding, covers }: { padding: Partial<MapPadding>; covers: readonly Cover[] },
): PlacedTabs => {
  const canvas = map.getCanvas()
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const pieces = visiblePieces(map)
  const taken: Box[] = [
    ...reserved(width, height, padding),
    ...covers.map(({ left, top, right, bottom }) => box(left, top, right, bottom)),
    ...marks.map((mark) => {
      const { x, y } = map.project(mark)
      return { x: cells(x), y: cells(y), width: cells(options.mark), height: cells(options.mark) }
    }),
  ]
  const toLngLat = ({ x, y }: { x: number; y: number }): LngLat => {
    const { lng, lat } = map.unproject([(x + 0.5) * options.cell, (y + 0.5) * options.cell])
    return [lng, lat]
  }

  const placed: PlacedTabs = { tabs: [], leaders: [] }
  const most = Math.max(options.fewest, Math.round((width * height) / options.room))
  for (const area of areas) {
    if (placed.tabs.length >= most) break
    const { placeId, name, count, looks } = area
    const wide = name.length * options.letter + options.frame + looks.length * options.look
    const size = { width: cells(wide), height: cells(options.height) }
    const others = areas.filter((other) => other !== area && isWithin(other, area))
    const shapes = {
      inside: shapesOf(area, pieces),
      outside: others.flatMap((other) => shapesOf(other, pieces)),
    }
    const mask = drawMask(map, shapes, area, Math.ceil(cells(width)), Math.ceil(cells(height)))
    const spot = chooseSpot(mask, size, taken)
    if (!spot || (spot.end && count < options.beside)) continue
    taken.push(spot)
    const [look1 = '', look2 = '', look3 = ''] = looks
    const properties = { placeId, name, count, looks: looks.length, look1, look2, look3, wide }
    const at = toLngLat(spot)
    placed.tabs.push({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } })
    if (!spot.end) continue
    const line = { type: 'LineString' as const, coordinates: [toLngLat(spot.end), at] }
    placed.leaders.push({ type: 'Feature', properties, geometry: line })
  }
  return placed
}

const cells = (pixels: number): number => pixels / options.cell

const box = (west: number, north: number, east: number, south: number): Box => ({
  x: cells((west + east) / 2),
  y: cells((north + south) / 2),
  width: cells(east - west),
  height: cells(south - north),
})

/** What the zoom buttons, scale and attribution cover, and what the screen lays over the map. */
const reserved = (width: number, height: number, padding: Partial<MapPadding>): Box[] => {
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding
  const { buttons, foot } = options
  return [
    box(width - right - buttons.width, top, width, top + buttons.height),
    box(0, height - bottom - foot, width, height),
    box(0, 0, width, top),
    box(0, 0, left, height),
    box(width - right, 0, width, height),
  ]
}

interface Pieces {
  divisions: Map<string, Position[][][]>
  countries: Map<string, Position[][][]>
  discs: Map<PlaceId, Position[][][]>
}

const add = <Key>(into: Map<Key, Position[][][]>, key: Key, { geometry }: GeoJSONFeature): void => {
  const known = into.get(key) ?? []
  if (geometry.type === 'Polygon') known.push(geometry.coordinates)
  if (geometry.type === 'MultiPolygon') known.push(...geometry.coordinates)
  into.set(key, known)
}

/** Polygons of hatched areas as the loaded tiles hold them: cut at tile edges, some twice. */
const visiblePieces = (map: MapLibreMap): Pieces => {
  const pieces: Pieces = { divisions: new Map(), countries: new Map(), discs: new Map() }
  for (const feature of map.queryRenderedFeatures({ layers: ['areas', 'countries', 'discs'] })) {
    const { id, cc, placeId } = feature.properties
    if (feature.layer.id === 'areas') add(pieces.divisions, String(id), feature)
    else if (feature.layer.id === 'countries') add(pieces.countries, String(cc), feature)
    else add(pieces.discs, placeId as PlaceId, feature)
  }
  return pieces
}

const shapesOf = ({ placeId, divisions, countries }: AreaMark, pieces: Pieces): Position[][][] => [
  ...divisions.flatMap((code) => pieces.divisions.get(code) ?? []),
  ...countries.flatMap((code) => pieces.countries.get(code) ?? []),
  ...(pieces.discs.get(placeId) ?? []),
]

/** A division named beside its country or region: the tab of the larger one keeps out of it. */
const isWithin = (small: AreaMark, large: AreaMark): boolean => {
  const { country } = small
  if (small.countries.length > 0 || small.divisions.length === 0) return false
  if (large.divisions.length === 0)
    return large.countries.length === 0 || large.countries.includes(country ?? '')
  return large.divisions.length > small.divisions.length
}

/** Fills the polygons on a canvas of one pixel per cell; an area smaller than that is the cell of its point. */
const drawMask = (
  map: MapLibreMap,
  shapes: { inside: Position[][][]; outside: Position[][][] },
  { point }: AreaMark,
  width: number,
  height: number,
): Mask => {
  const inside = new Uint8Array(width * height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return { width, height, inside }
  const fill = (polygons: Position[][][]): void => {
    for (const rings of polygons) {
      context.beginPath()
      for (const ring of rings) {
        for (const [lng = 0, lat = 0] of ring) {
          const { x, y } = map.project([lng, lat])
          context.lineTo(x / options.cell, y / options.cell)
        }
        context.closePath()
      }
      context.fill('evenodd')
    }
  }
  fill(shapes.inside)
  context.globalCompositeOperation = 'destination-out'
  fill(shapes.outside)
  const { data } = context.getImageData(0, 0, width, height)
  for (let index = 0; index < inside.length; index++) inside[index] = (data[index * 4 + 3] ?? 0) > 127 ? 1 : 0
  if (inside.includes(1)) return { width, height, inside }
  const { x, y } = map.project(point)
  const [column, row] = [Math.floor(x / options.cell), Math.floor(y / options.cell)]
  if (column >= 0 && row >= 0 && column < width && row < height) inside[row * width + column] = 1
  return { width, height, inside }
}
