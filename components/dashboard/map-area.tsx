import dynamic from 'next/dynamic'
import { useState } from 'react'
import { type MarkShape, type PlaceFeature, useStory, useTheme, useView } from '@/lib/client'
import type { EventId, PlaceId } from '@/lib/domain'
import { type Camera, focusedPlace, selectedMention, storyOfMention } from '@/lib/link'
import { PinBar } from '@/components/corrections/pin-bar'
import { usePinning } from '@/components/corrections/pinning'
import type { MapEvent, MapProblem } from '@/components/map/map-state'
import { MapTools } from '@/components/map/tools/map-tools'
import { useMapTools } from '@/components/map/tools/use-map-tools'
import { OverlayDialog } from '@/components/overlays/overlay-dialog'
import { OverlayRows, type OverlayTask } from '@/components/overlays/overlay-rows'
import { useMapOverlays } from '@/components/overlays/use-map-overlays'
import { useToldFeature } from '@/components/overlays/use-told-feature'
import { Notice } from '@/components/ui/notice'
import styles from './map-area.module.css'
import { MapPicture } from './map-picture'
import { MapTrouble } from './map-trouble'
import { usePadding } from './use-padding'

// MapLibre is large and needs a window: the list is there before it.
const MapView = dynamic(() => import('@/components/map/map-view').then((file) => file.MapView), {
  ssr: false,
})

type Props = {
  places: PlaceFeature[] | undefined
  error: unknown
  retry: () => void
  hovered: PlaceId | null
  onHover: (place: PlaceId | null) => void
  onSelect: (place: PlaceId | null) => void
  onMove: (camera: Camera) => void
  /** What happened, in place of the places; null while these are shown. */
  events?: MapEvent[] | null
  shapes?: MarkShape[] | null
  selectedEvent?: EventId | null
  hoveredEvent?: EventId | null
  onSelectEvent?: (event: EventId | null) => void
  onHoverEvent?: (event: EventId | null) => void
}

const NO_PLACES: PlaceFeature[] = []

/** The map, and what is said over it when it, or its data, can't be had. */
export const MapArea = ({ places, error, retry, hovered, onHover, onSelect, onMove, ...reports }: Props) => {
  'use memo'
  const [view] = useView()
  const { theme } = useTheme()
  const [problem, setProblem] = useState<MapProblem | null>(null)
  const selected = useSelectedPlace()
  const padding = usePadding()
  const { pinning, move } = usePinning()
  const tools = useMapTools()
  const overlays = useMapOverlays()
  const { told, tell } = useToldFeature()
  const [task, setTask] = useState<OverlayTask | null>(null)
  return (
    <>
      {problem === 'no-webgl' ? (
        <MapPicture places={places ?? NO_PLACES} events={reports.events ?? null} onMove={onMove} />
      ) : (
        <MapView
          theme={theme}
          places={places ?? NO_PLACES}
          selected={selected}
          hovered={hovered}
          camera={view.map}
          padding={padding}
          onMove={onMove}
          onSelect={onSelect}
          onHover={onHover}
          {...reports}
          {...tools.onMap}
          overlays={overlays}
          overlayFeature={told}
          pin={pinning?.point ?? null}
          onPin={move}
          onReady={() => setProblem(null)}
          onError={setProblem}
        />
      )}
      <PinBar />
      {problem !== 'no-webgl' && <MapTools tools={tools} overlays={<OverlayRows onTask={setTask} />} />}
      <OverlayDialog task={task} onClose={() => setTask(null)} onFeature={tell} />
      {error || problem ? (
        <div className={styles.notices}>
          {error ? <Notice error={error} retry={retry} /> : null}
          {problem && <MapTrouble problem={problem} />}
        </div>
      ) : null}
    </>
  )
}

/** The selected mark: a place, or that of the selected sentence, which its story knows. */
const useSelectedPlace = (): PlaceId | null => {
  const [view] = useView()
  const mention = selectedMention(view)
  const story = useStory(mention && storyOfMention(mention))
  if (!mention) return focusedPlace(view)
  return story.data?.mentions.find((other) => other.id === mention)?.placeId ?? focusedPlace(view)
}
