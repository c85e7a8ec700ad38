import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'
import type { MapTheme } from '../map-state'

interface Size {
  id: string
  /** Zoom the names appear from. */
  from: number
  /** Population, `most` not included; 0 is an unknown one. */
  least: number
  most?: number
  font: 'Noto' | 'Noto Semi'
  /** Zoom and px, alternating. */
  text: [number, number, ...number[]]
  /** Radius of the dot in px. */
  dot: number
  padding: number
  color: (colors: MapColors) => string
}

// From small to large: a layer further on is placed first, so a city's name wins over a village's.
const sizes: Size[] = [
  {
    id: 'hamlet',
    from: 10,
    least: 0,
    most: 1000,
    font: 'Noto',
    text: [10, 11, 12, 12],
    dot: 1.4,
    padding: 2,
    color: (c) => c.village,
  },
  {
    id: 'small-village',
    from: 9.2,
    least: 1000,
    most: 3000,
    font: 'Noto',
    text: [9, 12],
    dot: 1.5,
    padding: 2,
    color: (c) => c.village,
  },
  {
    id: 'village',
    from: 8.2,
    least: 3000,
    most: 20_000,
    font: 'Noto',
    text: [8, 12, 11, 13],
    dot: 1.6,
    padding: 3,
    color: (c) => c.village,
  },
  {
    id: 'town',
    from: 7,
    least: 20_000,
    most: 100_000,
    font: 'Noto',
    text: [7, 12, 10, 13],
    dot: 2,
    padding: 6,
    color: (c) => c.town,
  },
  {
    id: 'city',
    from: 5.6,
    least: 100_000,
    most: 500_000,
    font: 'Noto',
    text: [5, 12, 7, 13, 10, 15],
    dot: 2.4,
    padding: 6,
    color: (c) => c.town,
  },
  {
    id: 'metropolis',
    from: 4.4,
    least: 500_000,
    font: 'Noto Semi',
    text: [5, 13, 7, 15, 10, 18],
    dot: 3,
    padding: 6,
    color: (c) => c.metropolis,
  },
]

const filterOf = ({ least, most }: Size): ExpressionSpecification =>
  most === undefined
    ? ['>=', ['get', 'pop'], least]
    : ['all', ['>=', ['get', 'pop'], least], ['<', ['get', 'pop'], most]]

const toLayer = (size: Size, colors: MapColors, theme: MapTheme): SymbolLayerSpecification => ({
  id: `place-${size.id}`,
  type: 'symbol',
  source: 'basemap',
  'source-layer': 'places',
  minzoom: size.from,
  filter: filterOf(size),
  layout: {
    // The dot is the icon of its name: neither stands without the other, and a mark on top removes both.
    'icon-image': `dot:${theme}:${size.dot}`,
    'icon-padding': 1,
    'text-field': ['get', 'n'],
    'text-font': [size.font],
    'text-size': ['interpolate', ['linear'], ['zoom'], ...size.text],
    'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'bottom-left', 'top-left'],
    'text-radial-offset': 0.55,
    'text-justify': 'auto',
    'text-padding': size.padding,
    'text-max-width': 8,
    'symbol-sort-key': ['-', 0, ['get', 'pop']],
  },
  paint: {
    'text-color': size.color(colors),
    'text-halo-color': colors.halo,
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
  },
})

/** Names of settlements up to towns. Lines of the data go below the first of them. */
export const placeLayers = (colors: MapColors, theme: MapTheme): SymbolLayerSpecification[] =>
  sizes.slice(0, -1).map((size) => toLayer(size, colors, theme))

/** The largest cities, placed before the names of countries. */
export const metropolisLayer = (colors: MapColors, theme: MapTheme): SymbolLayerSpecification =>
  toLayer(sizes[sizes.length - 1]!, colors, theme)
