import type { Hideable } from '@/lib/link'
import { areaEdgeIds } from './area-layers'

/**
 * The layers that are put away together. What is selected or pointed at keeps its own layers (`focus`), so that a mark still shows
 * on demand what it stands for; tabs stay too, they are the marks of regions.
 */
export const hiddenLayers: Record<Hideable, readonly string[]> = {
  regions: [
    'countries',
    'areas',
    ...areaEdgeIds,
    'discs',
    'disc-edge',
    'shape-hatched',
    'shape-hatched-edges',
  ],
  movement: ['shape-movements'],
  uncertainty: [
    'shape-bands',
    'shape-band-edges',
    'shape-soft',
    'shape-edges',
    'disc-rough',
    'disc-rough-edge',
  ],
  names: ['mark-names', 'event-names'],
}
