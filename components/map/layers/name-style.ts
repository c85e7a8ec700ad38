import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'

/** The most mentioned first. */
export const byCount: ExpressionSpecification = ['-', 0, ['get', 'count']]

/** The strong label of a place that the stories name, on whichever side of its mark there is room. */
export const nameLayout: SymbolLayerSpecification['layout'] = {
  'text-field': ['get', 'name'],
  'text-font': ['Noto Semi'],
  'text-size': 14,
  'text-variable-anchor': [
    'left',
    'right',
    'top',
    'bottom',
    'top-left',
    'bottom-left',
    'top-right',
    'bottom-right',
  ],
  'text-radial-offset': ['/', ['+', ['get', 'radius'], 5], 14],
  'text-justify': 'auto',
  'text-max-width': 9,
  'text-padding': 2,
  'symbol-sort-key': byCount,
}
export const namePaint = (colors: MapColors): SymbolLayerSpecification['paint'] => ({
  'text-color': colors.text,
  'text-halo-color': colors.halo,
  'text-halo-width': 1.8,
  'text-halo-blur': 0.4,
})
