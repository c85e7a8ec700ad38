import type { Map as MapLibreMap } from 'maplibre-gl'
import { type Hideable, hideables } from '@/lib/link'
import { hiddenLayers } from '../layers/hidden-layers'

/** Puts layers away or brings them back; what they draw stays loaded. */
export const hideLayers = (
  map: MapLibreMap,
  next: readonly Hideable[],
  before: readonly Hideable[],
): void => {
  for (const group of hideables) {
    const isHidden = next.includes(group)
    if (isHidden === before.includes(group)) continue
    for (const id of hiddenLayers[group])
      map.setLayoutProperty(id, 'visibility', isHidden ? 'none' : 'visible')
  }
}
