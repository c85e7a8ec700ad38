import type { EventMark, PlaceFeature } from '@/lib/client'
import type { Camera } from '@/lib/link'
import { fitEvents, fitPlaces } from '@/components/map/fit-places'
import { cameraOfBox } from '@/components/palette/camera-of-place'

/** Where to look to see what the layer shows; null when it shows nothing. */
export const cameraOfShown = (
  places: PlaceFeature[] | undefined,
  events: EventMark[] | undefined,
): Camera | null => {
  const box = places ? fitPlaces(places) : fitEvents(events ?? [])
  return box && cameraOfBox(box)
}
