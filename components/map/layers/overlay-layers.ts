import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'

const ofFile = (name: 'stroke' | 'fill', otherwise: ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['==', ['get', 'colour'], 'file'],
  ['to-color', ['get', name], ['get', 'stroke'], otherwise],
  otherwise,
]

/** The colour that was chosen for the layer: tokens that no kind of event has. */
const chosen = (colors: MapColors): ExpressionSpecification => [
  'match',
  ['get', 'colour'],
  'blue',
  colors.accentText,
  'ink',
  colors.text,
  colors.text3,
]

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']

/** Areas of own layers, below the rivers and all that stories tell. */
export const overlayFillLayers = (colors: MapColors): LayerSpecification[] => [
  {
    id: 'overlay-fills',
    type: 'fill',
    source: 'overlays',
    filter: isArea,
    paint: {
      'fill-color': ofFile('fill', chosen(colors)),
      'fill-antialias': false,
      'fill-opacity': ['*', ['coalesce', ['get', 'fillOpacity'], 0.5], 0.3],
    },
  },
]

/** Lines and edges, below every name and mark; a casing parts them from the ground. */
export const overlayLineLayers = (colors: MapColors): LayerSpecification[] => [
  {
    id: 'overlay-casings',
    type: 'line',
    source: 'overlays',
    filter: ['!', isPoint],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colors.halo, 'line-width': 5, 'line-opacity': 0.7 },
  },
  {
    id: 'overlay-lines',
    type: 'line',
    source: 'overlays',
    filter: ['!', isPoint],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ofFile('stroke', chosen(colors)),
      'line-width': ['coalesce', ['get', 'strokeWidth'], 2],
      'line-opacity': ['coalesce', ['get', 'strokeOpacity'], 1],
    },
  },
]

/** Small hollow points, below the marks of stories. */
export const overlayPointLayers = (colors: MapColors): LayerSpecification[] => [
  {
    id: 'overlay-points',
    type: 'circle',
    source: 'overlays',
    filter: isPoint,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2.5, 9, 4.5],
      'circle-color': colors.markPlate,
      'circle-stroke-color': ofFile('stroke', chosen(colors)),
      'circle-stroke-width': 2,
    },
  },
]

/** What can be clicked, the uppermost first. */
export const overlayTargetLayers = ['overlay-points', 'overlay-lines', 'overlay-fills']
