/** Source layers of the tiles, as the style reads them. */
export const layerNames = [
  'land',
  'areas',
  'coast',
  'borders',
  'disputed',
  'admin1',
  'lakes',
  'rivers',
  'places',
  'area_labels',
]
