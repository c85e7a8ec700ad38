import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import type { MapColors } from '../map-theme'
import type { MapTheme } from '../map-state'

const nothing: FillLayerSpecification['filter'] = ['==', ['get', 'cc'], '?']

// As the map comes close an area fills it; the hatch then steps back behind the names.
const closing: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7, 1, 9, 0.5, 11, 0.3]

/** Hatch means "somewhere in this region". Countries carry a thinner one that gives way as the map comes closer. */
export const areaFillLayers = (theme: MapTheme): LayerSpecification[] => [
  {
    id: 'countries',
    type: 'fill',
    source: 'basemap',
    'source-layer': 'areas',
    filter: nothing,
    paint: {
      'fill-pattern': `hatch:${theme}:thin`,
      'fill-antialias': false,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 4.5, 0.6, 6.5, 0.2],
    },
  },
  {
    id: 'areas',
    type: 'fill',
    source: 'basemap',
    'source-layer': 'areas',
    filter: nothing,
    paint: { 'fill-pattern': `hatch:${theme}:full`, 'fill-antialias': false, 'fill-opacity': closing },
  },
  {
    id: 'discs',
    type: 'fill',
    source: 'discs',
    filter: ['!', ['get', 'rough']],
    paint: { 'fill-pattern': `hatch:${theme}:soft`, 'fill-antialias': false, 'fill-opacity': closing },
  },
  {
    id: 'areas-focus',
    type: 'fill',
    source: 'basemap',
    'source-layer': 'areas',
    filter: nothing,
    paint: { 'fill-pattern': `hatch:${theme}:focus`, 'fill-antialias': false, 'fill-opacity': closing },
  },
]

const lineSources = ['admin1', 'coast', 'disputed', 'borders'] as const

/** Ids of the layers that draw the outline of hatched areas: a line knows what lies on its sides. */
export const areaEdgeIds = lineSources.map((name) => `area-edge-${name}`)
export const focusEdgeIds = lineSources.map((name) => `focus-edge-${name}`)

const discEdgeLayer = (
  id: string,
  filter: ExpressionSpecification,
  colors: MapColors,
): LineLayerSpecification => ({
  id,
  type: 'line',
  source: 'discs',
  filter,
  paint: { 'line-color': colors.areaEdge, 'line-width': 1, 'line-dasharray': [4, 3], 'line-opacity': 0.6 },
})

/** Outlines of hatched divisions and of what is selected. */
export const areaEdgeLayers = (colors: MapColors): LayerSpecification[] => [
  // Hatch says "somewhere in this region"; a soft fill says "within N km".
  {
    id: 'disc-rough',
    type: 'fill',
    source: 'discs',
    filter: ['get', 'rough'],
    paint: { 'fill-color': colors.areaEdge, 'fill-opacity': 0.05 },
  },
  discEdgeLayer('disc-edge', ['!', ['get', 'rough']], colors),
  discEdgeLayer('disc-rough-edge', ['get', 'rough'], colors),
  ...lineSources.map((name): LineLayerSpecification => ({
    id: `area-edge-${name}`,
    type: 'line',
    source: 'basemap',
    'source-layer': name,
    filter: nothing,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors.areaEdge,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 6, 1.3, 10, 1.8],
    },
  })),
  ...lineSources.map((name): LineLayerSpecification => ({
    id: `focus-edge-${name}`,
    type: 'line',
    source: 'basemap',
    'source-layer': name,
    filter: nothing,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors.accentLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.5, 8, 2.5],
    },
  })),
  {
    id: 'focus-disc-edge',
    type: 'line',
    source: 'discs',
    filter: nothing,
    paint: { 'line-color': colors.accentLine, 'line-width': 2, 'line-dasharray': [4, 2] },
  },
]
