import dynamic from 'next/dynamic'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type StoryDetail, useTheme } from '@/lib/client'
import type { EventId, PlaceId, Report } from '@/lib/domain'
import type { MapProblem } from '@/components/map/map-state'
import { MapTrouble } from '@/components/dashboard/map-trouble'
import { PinBar } from '@/components/corrections/pin-bar'
import { usePinning } from '@/components/corrections/pinning'
import { type Layer, LayerSwitch } from '@/components/ui/layer-switch'
import styles from './story-map.module.css'
import { eventIdOf, toEventFeatures } from './to-event-features'
import { toFeatures } from './to-features'

const MapView = dynamic(() => import('@/components/map/map-view').then((file) => file.MapView), {
  ssr: false,
})

type Props = {
  detail: StoryDetail
  layer: Layer
  place: PlaceId | null
  report: Report | null
  /** What the paragraph tells that is being read. */
  read: { report: Report | null; placeId: PlaceId | null }
  onLayer: (layer: Layer) => void
  onSelectPlace: (place: PlaceId | null) => void
  onSelectReport: (report: Report | null) => void
}

/** What the story reports, or the places it names, on a small map of their own. */
export const StoryMap = ({ detail, layer, place, report, read, ...on }: Props) => {
  const t = useTranslations('reader')
  const { theme } = useTheme()
  const [hovered, setHovered] = useState<PlaceId | null>(null)
  const [hoveredEvent, setHoveredEvent] = useState<EventId | null>(null)
  const [problem, setProblem] = useState<MapProblem | null>(null)
  const places = useMemo(() => toFeatures(detail), [detail])
  const { events, shapes, reportOf } = useMemo(() => toEventFeatures(detail), [detail])
  const { pinning, move } = usePinning()
  const isReports = layer === 'reports'
  return (
    <section className={styles.map} aria-label={t('mapOfStory')} data-map-ground>
      <MapView
        theme={theme}
        places={places}
        selected={place}
        hovered={hovered ?? (isReports ? null : read.placeId)}
        camera={null}
        events={isReports ? events : null}
        shapes={isReports ? shapes : null}
        selectedEvent={report && eventIdOf(report)}
        hoveredEvent={hoveredEvent ?? (isReports && read.report ? eventIdOf(read.report) : null)}
        onSelect={on.onSelectPlace}
        onHover={setHovered}
        onSelectEvent={(event) => on.onSelectReport(event && (reportOf.get(event) ?? null))}
        onHoverEvent={setHoveredEvent}
        pin={pinning?.point ?? null}
        onPin={move}
        onReady={() => setProblem(null)}
        onError={setProblem}
      />
      <PinBar />
      {events.length > 0 && !problem && !pinning && (
        <div className={styles.layers} data-over-map>
          <LayerSwitch layer={layer} onChange={on.onLayer} />
        </div>
      )}
      {problem && (
        <div className={styles.trouble}>
          <MapTrouble problem={problem} />
        </div>
      )}
    </section>
  )
}
