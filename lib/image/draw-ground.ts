import type { VectorTileFeature } from '@mapbox/vector-tile'
import type { MapColors } from '@/lib/look/map-colors'
import { atZoom } from './at-zoom'
import type { PictureArea } from './picture'
import type { Pixel } from './project'
import type { PlacedTile } from './read-basemap'
import { round, toPath } from './to-path'

const outlines = ['admin1', 'coast', 'disputed', 'borders'] as const
type Keep = (properties: VectorTileFeature['properties']) => boolean

/** Sea, land, hatched regions, water and lines, from the bottom up: the styles of the map in few paths. */
export const drawGround = (
  tiles: PlacedTile[],
  { areas, zoom, colors }: { areas: PictureArea[]; zoom: number; colors: MapColors },
): { below: string; above: string } => {
  const divisions = new Set(areas.flatMap((area) => area.divisions))
  const countries = new Set(areas.flatMap((area) => area.countries))
  const fill = (layer: string, paint: string, keep?: Keep): string => {
    const path = tiles.flatMap((tile) => pathsOf(tile, layer, true, keep)).join('')
    return path && `<path d="${path}" ${paint}/>`
  }
  const line = (layer: string, color: string, width: number, more = '', keep?: Keep): string => {
    const path = tiles.flatMap((tile) => pathsOf(tile, layer, false, keep)).join('')
    return path && `<path d="${path}" class="line" stroke="${color}" stroke-width="${round(width)}"${more}/>`
  }
  const isMain: Keep = ({ z }) => Number(z) <= 4
  const isEdge: Keep = ({ a, b }) => divisions.has(String(a)) || divisions.has(String(b))
  const border = atZoom(zoom, [2, 0.6], [5, 1], [7, 1.4], [10, 2])
  return {
    below: [
      fill('land', `fill="${colors.land}"`),
      fill('lakes', `fill="${colors.lake}"`),
      countries.size > 0 ? fill('areas', 'fill="url(#thin)"', ({ cc }) => countries.has(String(cc))) : '',
      divisions.size > 0 ? fill('areas', 'fill="url(#full)"', ({ id }) => divisions.has(String(id))) : '',
    ].join(''),
    above: [
      zoom < 4
        ? ''
        : line('rivers', colors.river, atZoom(zoom, [4, 0.4], [6, 1.5], [9, 3]), '', isMain) +
          line(
            'rivers',
            colors.river,
            atZoom(zoom, [4, 0.4], [6, 0.9], [9, 1.8]),
            '',
            (river) => !isMain(river),
          ),
      zoom < 4.5 ? '' : line('admin1', colors.admin1, atZoom(zoom, [5, 0.6], [7, 1], [10, 1.4])),
      line('coast', colors.coast, atZoom(zoom, [2, 0.5], [7, 1])),
      zoom < 4
        ? ''
        : line('borders', colors.casing, atZoom(zoom, [4, 1.5], [7, 4], [10, 5]), ' opacity="0.7"'),
      line('borders', colors.border, border),
      line(
        'disputed',
        colors.border,
        border,
        ` stroke-dasharray="${round(3 * border)} ${round(2 * border)}"`,
      ),
      ...(divisions.size > 0
        ? outlines.map((layer) =>
            line(layer, colors.areaEdge, atZoom(zoom, [3, 0.8], [6, 1.3], [10, 1.8]), '', isEdge),
          )
        : []),
    ].join(''),
  }
}

/** Paths of one layer of a tile. Areas keep their buffer, so that neighbours join; lines are cut at the edge, or they would lie there twice. */
const pathsOf = (
  { tile, left, top, side }: PlacedTile,
  name: string,
  isArea: boolean,
  keep?: Keep,
): string[] => {
  const layer = tile.layers[name]
  if (!layer) return []
  const scale = side / layer.extent
  const paths: string[] = []
  for (let index = 0; index < layer.length; index++) {
    const feature = layer.feature(index)
    if (keep && !keep(feature.properties)) continue
    for (const points of feature.loadGeometry()) {
      const parts = isArea ? [points] : withinTile(points, layer.extent)
      for (const part of parts)
        paths.push(
          toPath(
            part.map(({ x, y }) => ({ x: left + x * scale, y: top + y * scale })),
            isArea,
          ),
        )
    }
  }
  return paths
}

const withinTile = (points: readonly Pixel[], extent: number): Pixel[][] => {
  const isIn = ({ x, y }: Pixel): boolean => x >= 0 && y >= 0 && x <= extent && y <= extent
  const parts: Pixel[][] = []
  let part: Pixel[] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before && !isIn(before) && !isIn(point)) {
      if (part.length > 1) parts.push(part)
      part = []
    }
    part.push(point)
  }
  if (part.length > 1) parts.push(part)
  return parts
}
