import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'

/** The most mentioned first. */
export const byCount: ExpressionSpecification = ['-', 0, ['get', 'count']]

const options = {
  size: 14, //      px
  radii: [6, 26], // px: marks that have names
  baseline: 4.1, // px by which MapLibre moves names above and below towards their mark (7/24 of the size)
  padding: 2, //    px kept free around a name
}

/**
 * Eight places for a name around a mark of that radius, clear of its box: beside it, above and below, and at the corners.
 * A radial offset would put the corners, and with its baseline also above and below, into the box, where no name is ever placed.
 */
const anchorsAround = (radius: number, gap: number): (string | [number, number])[] => {
  const beside = (radius + gap) / options.size
  const away = (radius + options.padding + options.baseline + gap / 3) / options.size
  const corner = beside * Math.SQRT1_2
  return [
    'left',
    [beside, 0],
    'right',
    [-beside, 0],
    'top',
    [0, away],
    'bottom',
    [0, -away],
    'top-left',
    [corner, away],
    'bottom-left',
    [corner, -away],
    'top-right',
    [-corner, away],
    'bottom-right',
    [-corner, -away],
  ]
}

/** The strong label of a place that the stories name, on whichever side of its mark there is room; `gap` px from it. */
export const nameLayout = (gap: number): SymbolLayerSpecification['layout'] => ({
  'text-field': ['get', 'name'],
  'text-font': ['Noto Semi'],
  'text-size': options.size,
  'text-variable-anchor-offset': nameOffsets(gap),
  'text-justify': 'auto',
  'text-max-width': 9,
  'text-padding': options.padding,
  'symbol-sort-key': byCount,
})

const nameOffsets = (gap: number): ExpressionSpecification => {
  const [least = 0, most = 0] = options.radii
  const steps = Array.from({ length: most - least }, (_, index) => least + index + 1)
  return [
    'step',
    ['get', 'radius'],
    ['literal', anchorsAround(least, gap)],
    ...steps.flatMap((radius) => [radius, ['literal', anchorsAround(radius, gap)]] as const),
  ] as ExpressionSpecification
}

export const namePaint = (colors: MapColors): SymbolLayerSpecification['paint'] => ({
  'text-color': colors.text,
  'text-halo-color': colors.halo,
  'text-halo-width': 1.8,
  'text-halo-blur': 0.4,
})
