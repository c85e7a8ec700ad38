import type { MapColors } from '@/lib/look/map-colors'
import { atZoom } from './at-zoom'
import type { Label } from './place-labels'
import type { PlacedTile } from './read-basemap'

export interface BasemapLabel extends Label {
  color: string
  /** Radius of its dot in px; null for countries, divisions and seas. */
  dot: number | null
  importance: number
}

/** Sizes of settlements: least population, zoom they appear from, radius of the dot, size of the text by zoom. */
const sizes: {
  least: number
  from: number
  dot: number
  text: [number, number][]
  color: keyof MapColors & ('village' | 'town' | 'metropolis')
}[] = [
  {
    least: 500_000,
    from: 4.4,
    dot: 3,
    text: [
      [5, 13],
      [7, 15],
      [10, 18],
    ],
    color: 'metropolis',
  },
  {
    least: 100_000,
    from: 5.6,
    dot: 2.4,
    text: [
      [5, 12],
      [7, 13],
      [10, 15],
    ],
    color: 'town',
  },
  {
    least: 20_000,
    from: 7,
    dot: 2,
    text: [
      [7, 12],
      [10, 13],
    ],
    color: 'town',
  },
  {
    least: 3000,
    from: 8.2,
    dot: 1.6,
    text: [
      [8, 12],
      [11, 13],
    ],
    color: 'village',
  },
  { least: 1000, from: 9.2, dot: 1.5, text: [[9, 12]], color: 'village' },
  { least: 0, from: 10, dot: 1.4, text: [[10, 12]], color: 'village' },
]

/** Names of the basemap that the zoom shows, the most important first. */
export const listBasemapLabels = (
  tiles: PlacedTile[],
  { zoom, colors, hidden }: { zoom: number; colors: MapColors; hidden: Set<string> },
): BasemapLabel[] => {
  const labels = tiles.flatMap((tile) => [
    ...pointsOf(tile, 'places').flatMap(({ at, properties }): BasemapLabel[] => {
      const population = Number(properties['pop'] ?? 0)
      const size = sizes.find(({ least }) => population >= least)
      if (!size || zoom < size.from) return []
      return [
        {
          text: String(properties['n'] ?? ''),
          at,
          size: atZoom(zoom, ...size.text),
          isStrong: size.least >= 500_000,
          away: size.dot + 4,
          spacing: 0,
          color: colors[size.color],
          dot: size.dot,
          importance: population,
        },
      ]
    }),
    ...pointsOf(tile, 'area_labels').flatMap(({ at, properties }): BasemapLabel[] => {
      const kind = String(properties['kind'])
      const text = String(properties['n'] ?? '')
      const common = { at, away: null, dot: null }
      if (kind === 'country' && zoom < 8.5)
        return [
          {
            ...common,
            text: text.toUpperCase(),
            size: atZoom(zoom, [2, 12], [5, 15], [7, 17]),
            isStrong: true,
            spacing: 2,
            color: colors.country,
            importance: 400_000, // behind the largest cities, before all others
          },
        ]
      if (kind === 'sea')
        return [
          { ...common, text, size: 13, isStrong: false, spacing: 1, color: colors.sea, importance: 300_000 },
        ]
      if (kind === 'admin1' && zoom >= 5.6 && !hidden.has(String(properties['id'])))
        return [
          {
            ...common,
            text,
            size: 12,
            isStrong: false,
            spacing: 0.7,
            color: colors.admin1Label,
            importance: 250_000,
          },
        ]
      return []
    }),
  ])
  // A label in the buffer of two tiles comes twice.
  const seen = new Set<string>()
  return labels
    .sort((a, b) => b.importance - a.importance)
    .filter(({ text, at }) => {
      const name = `${text} ${Math.round(at.x / 8)} ${Math.round(at.y / 8)}`
      return text !== '' && !seen.has(name) && seen.add(name)
    })
}

const pointsOf = ({ tile, left, top, side }: PlacedTile, name: string) => {
  const layer = tile.layers[name]
  if (!layer) return []
  const scale = side / layer.extent
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).flatMap((feature) => {
    const point = feature.loadGeometry()[0]?.[0]
    return point
      ? [{ at: { x: left + point.x * scale, y: top + point.y * scale }, properties: feature.properties }]
      : []
  })
}
