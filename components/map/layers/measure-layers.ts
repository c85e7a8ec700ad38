import type { LayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'

/** A measured circle, below the names and marks that lie in it. */
export const measureFillLayer = (colors: MapColors): LayerSpecification => ({
  id: 'measure-fill',
  type: 'fill',
  source: 'measure',
  filter: ['==', ['geometry-type'], 'Polygon'],
  paint: { 'fill-color': colors.accentWash, 'fill-antialias': false },
})

/** A measurement over everything else: its labels are placed first, and names of places move away from them. */
export const measureLayers = (colors: MapColors): LayerSpecification[] => [
  {
    id: 'measure-casing',
    type: 'line',
    source: 'measure',
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colors.halo, 'line-width': 5, 'line-opacity': 0.8 },
  },
  {
    id: 'measure-lines',
    type: 'line',
    source: 'measure',
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colors.accentLine,
      'line-width': 2,
      // What would be added by a click is fainter.
      'line-opacity': ['case', ['get', 'open'], 0.55, 1],
    },
  },
  {
    id: 'measure-points',
    type: 'circle',
    source: 'measure',
    filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'text']]],
    paint: {
      'circle-radius': 4.5,
      'circle-color': colors.markPlate,
      'circle-stroke-color': colors.accentLine,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'measure-labels',
    type: 'symbol',
    source: 'measure',
    filter: ['has', 'text'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': ['Noto Semi'],
      'text-size': 13,
      'text-line-height': 1.3,
      'text-max-width': 40,
      'text-anchor': 'bottom',
      'text-offset': [0, -0.6],
      'text-allow-overlap': true,
      'text-padding': 4,
    },
    paint: { 'text-color': colors.text, 'text-halo-color': colors.halo, 'text-halo-width': 2.2 },
  },
]
