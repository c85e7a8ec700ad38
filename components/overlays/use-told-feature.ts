import { useEffect, useEffectEvent, useState } from 'react'
import { type OverlayFeatures, useOverlays, useView } from '@/lib/client'
import type { Overlay } from '@/lib/domain'
import { shownOverlays } from '@/lib/link/shown-overlays'
import type { MapState } from '@/components/map/map-state'
import { cameraOfBox } from '@/components/palette/camera-of-place'
import { useAnnounce } from '@/components/ui/announcer'
import { tellOverlayFeature } from '@/components/words/overlay-words'
import { useWords } from '@/components/words/use-words'
import { boxOf } from './place-feature'
import { toggleOverlay } from './toggle-overlay'

/** A feature of an own layer that was chosen from its list. */
export interface ToldFeature {
  overlay: Overlay
  feature: OverlayFeatures['features'][number]
}

/** The feature whose words stand on the map without a click there, until Escape; choosing one goes there and shows its layer. */
export const useToldFeature = () => {
  const words = useWords()
  const [view, setView] = useView()
  const all = useOverlays().data?.overlays ?? []
  const [told, setTold] = useState<MapState['overlayFeature']>(null)
  const announce = useAnnounce()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && told) setTold(null)
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const tell = ({ overlay, feature }: ToldFeature): void => {
    const isShown = shownOverlays(all, view.overlays).some(({ id }) => id === overlay.id)
    const { title, lines } = tellOverlayFeature(words, feature.properties, overlay.name)
    setTold({ overlay: overlay.id, feature: feature.id })
    setView({
      map: cameraOfBox(boxOf(feature.geometry)),
      ...(isShown ? {} : { overlays: toggleOverlay(all, view.overlays, overlay.id) }),
    })
    announce([title, ...lines].join('. '))
  }
  return { told, tell }
}
