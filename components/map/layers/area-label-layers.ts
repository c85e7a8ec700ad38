import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'

/** Names of divisions, seas and countries. */
export const areaLabelLayers = (colors: MapColors): SymbolLayerSpecification[] => [
  {
    id: 'label-admin1',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'area_labels',
    minzoom: 5.6,
    filter: ['==', ['get', 'kind'], 'admin1'],
    layout: {
      'text-field': ['get', 'n'],
      'text-font': ['Noto'],
      'text-size': 12,
      'text-letter-spacing': 0.06,
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: { 'text-color': colors.admin1Label, 'text-halo-color': colors.halo, 'text-halo-width': 1.4 },
  },
  {
    id: 'label-sea',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'area_labels',
    filter: ['==', ['get', 'kind'], 'sea'],
    layout: {
      'text-field': ['get', 'n'],
      'text-font': ['Noto'],
      'text-size': 13,
      'text-letter-spacing': 0.08,
      'text-max-width': 6,
    },
    paint: { 'text-color': colors.sea, 'text-halo-color': colors.water, 'text-halo-width': 1 },
  },
  {
    id: 'label-country',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'area_labels',
    maxzoom: 8.5,
    filter: ['==', ['get', 'kind'], 'country'],
    layout: {
      'text-field': ['get', 'n'],
      'text-font': ['Noto Semi'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12, 5, 15, 7, 17],
      'text-letter-spacing': 0.16,
      'text-transform': 'uppercase',
      'text-max-width': 9,
      'text-padding': 8,
    },
    paint: { 'text-color': colors.country, 'text-halo-color': colors.halo, 'text-halo-width': 1.6 },
  },
]
