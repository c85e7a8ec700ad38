import type { Feature, FeatureCollection, Position } from 'geojson'
import type { GeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl'
import type { PlaceId } from '@/lib/domain'
import { type Box, type Mask, chooseSpot } from './choose-spot'
import type { AreaMark } from './map-data'

const options = {
  cell: 12, //      px: width of a cell of the coarse picture
  letter: 7.2, //   px: mean width of a letter of 13 px
  frame: 70, //     px: hatch, count and margins of a tab
  height: 36, //    px, with the room MapLibre keeps around it
  mark: 46, //      px: room kept around a mark
  beside: 12, //    px between a small area and the tab beside it
  most: 60, //      tabs that are placed; the least mentioned go without
}

type LngLat = [number, number]

/** Puts a tab for each area at a good point of its visible part; an area too small for its tab has it beside. */
export const placeTabs = (map: MapLibreMap, areas: AreaMark[], marks: LngLat[]): FeatureCollection => {
  const canvas = map.getCanvas()
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const cells = (pixels: number): number => pixels / options.cell
  const pieces = visiblePieces(map)
  const taken: Box[] = marks.map((mark) => {
    const { x, y } = map.project(mark)
    return { x: cells(x), y: cells(y), width: cells(options.mark), height: cells(options.mark) }
  })

  const features = areas.slice(0, options.most).flatMap((area): Feature[] => {
    const { placeId, name, count } = area.feature.properties
    const size = { width: cells(name.length * options.letter + options.frame), height: cells(options.height) }
    const mask = drawMask(map, shapesOf(area, pieces), Math.ceil(cells(width)), Math.ceil(cells(height)))
    const inside = mask && chooseSpot(mask, size, taken)
    const spot = inside ?? besidePoint(map, area, size, width, height)
    if (!spot) return []
    taken.push(spot)
    const { lng, lat } = map.unproject([(spot.x + 0.5) * options.cell, (spot.y + 0.5) * options.cell])
    return [
      {
        type: 'Feature',
        properties: { placeId, name, count },
        geometry: { type: 'Point', coordinates: [lng, lat] },
      },
    ]
  })
  return { type: 'FeatureCollection', features }
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

const shapesOf = ({ feature, divisions, countries }: AreaMark, pieces: Pieces): Position[][][] => [
  ...divisions.flatMap((code) => pieces.divisions.get(code) ?? []),
  ...countries.flatMap((code) => pieces.countries.get(code) ?? []),
  ...(pieces.discs.get(feature.properties.placeId) ?? []),
]

/** Fills the polygons on a canvas of one pixel per cell. */
const drawMask = (map: MapLibreMap, polygons: Position[][][], width: number, height: number): Mask | null => {
  if (polygons.length === 0) return null
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
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
  const { data } = context.getImageData(0, 0, width, height)
  const inside = new Uint8Array(width * height)
  for (let index = 0; index < inside.length; index++) inside[index] = (data[index * 4 + 3] ?? 0) > 127 ? 1 : 0
  return { width, height, inside }
}

/** To the right of the place's own point, for an area that is smaller than a cell or not loaded. */
const besidePoint = (
  map: MapLibreMap,
  { feature }: AreaMark,
  size: { width: number; height: number },
  width: number,
  height: number,
): Box | null => {
  const { x, y } = map.project(feature.geometry.coordinates)
  if (x < 0 || y < 0 || x > width || y > height) return null
  return { x: (x + options.beside) / options.cell + size.width / 2, y: y / options.cell - 0.5, ...size }
}
