import type { FoundPlace, View } from '@/lib/client'
import { selectPlace, showLayer } from '@/lib/link'
import { cameraOfPlace } from './camera-of-place'

/** The change of view that shows a place: on the layer of places when no report lies there. The list comes out if it was folded. */
export const choosePlace = (view: Pick<View, 'layer' | 'fold'>, place: FoundPlace): Partial<View> => {
  const fold = view.fold?.filter((panel) => panel !== 'list') ?? []
  return {
    ...(view.layer === null && place.reports === 0 ? showLayer('places') : {}),
    ...selectPlace(place.id),
    tray: null,
    fold: fold.length > 0 ? fold : null,
    map: cameraOfPlace(place),
  }
}
