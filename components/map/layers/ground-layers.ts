import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'

/** Large rivers: Natural Earth shows them from zoom 4 or earlier. */
const main: ExpressionSpecification = ['<=', ['get', 'z'], 4]

/** Sea, land and lines. Areas of the data go below `rivers`. */
export const groundLayers = (colors: MapColors): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': colors.water } },
  {
    id: 'land',
    type: 'fill',
    source: 'basemap',
    'source-layer': 'land',
    paint: { 'fill-color': colors.land, 'fill-antialias': false },
  },
  {
    id: 'lakes',
    type: 'fill',
    source: 'basemap',
    'source-layer': 'lakes',
    paint: { 'fill-color': colors.lake },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'basemap',
    'source-layer': 'rivers',
    minzoom: 4,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colors.river,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        0.4,
        6,
        ['case', main, 1.5, 0.9],
        9,
        ['case', main, 3, 1.8],
      ],
    },
  },
  {
    id: 'admin1',
    type: 'line',
    source: 'basemap',
    'source-layer': 'admin1',
    minzoom: 4.5,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors.admin1,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 7, 1, 10, 1.4],
    },
  },
  {
    id: 'coast',
    type: 'line',
    source: 'basemap',
    'source-layer': 'coast',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colors.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 7, 1] },
  },
  {
    id: 'border-casing',
    type: 'line',
    source: 'basemap',
    'source-layer': 'borders',
    minzoom: 4,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors.casing,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1.5, 7, 4, 10, 5],
      'line-opacity': 0.7,
    },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'basemap',
    'source-layer': 'borders',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 1, 7, 1.4, 10, 2],
    },
  },
  {
    id: 'borders-disputed',
    type: 'line',
    source: 'basemap',
    'source-layer': 'disputed',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colors.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 7, 1.4],
      'line-dasharray': [3, 2],
    },
  },
]
