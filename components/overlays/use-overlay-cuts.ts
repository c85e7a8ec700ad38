import { useOverlayFeatures, useOverlays, useView } from '@/lib/client'
import type { OverlayId } from '@/lib/domain'
import { shownOverlays } from '@/lib/link/shown-overlays'
import { tellOverlayCut } from '@/components/words/overlay-words'
import { useWords } from '@/components/words/use-words'

/** For each layer that is drawn, in words, how much of it is left out; asks for nothing that the map does not. */
export const useOverlayCuts = (): ((id: OverlayId) => string | null) => {
  const words = useWords()
  const [view] = useView()
  const drawn = shownOverlays(useOverlays().data?.overlays ?? [], view.overlays)
  const { data } = useOverlayFeatures(drawn, view)
  return (id) => {
    const answer =
      data?.length === drawn.length ? data[drawn.findIndex((other) => other.id === id)] : undefined
    return answer ? tellOverlayCut(words, answer.features.length, answer.total) : null
  }
}
