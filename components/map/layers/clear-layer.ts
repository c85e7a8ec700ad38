import type { LayerSpecification } from 'maplibre-gl'

/** px: how far apart the symbols stand that keep names away; their padding meets in the middle. */
export const clearStep = 10

/** Symbols that nobody sees: placed before the names below them, which do not lap over them. A mark's name takes another side of it, or goes. */
export const clearLayer = (): LayerSpecification => ({
  id: 'clear',
  type: 'symbol',
  source: 'clear',
  layout: {
    'icon-image': 'nothing:light',
    'icon-allow-overlap': true,
    'icon-padding': clearStep / 2,
  },
})
