import { useMemo } from 'react'
import { useOverlayFeatures, useOverlays, useView } from '@/lib/client'
import { shownOverlays } from '@/lib/link/shown-overlays'
import type { MapOverlay } from '@/components/map/map-state'

/** The own layers that the view shows, with what they show in its days. */
export const useMapOverlays = (): MapOverlay[] => {
  const [view] = useView()
  const list = useOverlays()
  const overlays = useMemo(
    () => shownOverlays(list.data?.overlays ?? [], view.overlays),
    [list.data, view.overlays],
  )
  const { data } = useOverlayFeatures(overlays, view)
  return useMemo(
    () =>
      // While other layers are asked for, the answer before is of others.
      data?.length === overlays.length
        ? overlays.map(({ id, name, colour }, index) => ({
            id,
            name,
            colour,
            features: data[index]?.features ?? [],
          }))
        : [],
    [overlays, data],
  )
}
