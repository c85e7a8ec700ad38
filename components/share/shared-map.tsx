import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { EventMark, PlaceFeature, Theme } from '@/lib/client'
import { apiPath } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { MapTrouble } from '@/components/dashboard/map-trouble'
import type { MapOverlay, MapProblem } from '@/components/map/map-state'
import { useWords } from '@/components/words/use-words'
import type { Beside } from './beside'
import styles from './shared-map.module.css'
import type { SharedMapData } from './use-shared-map'

const MapView = dynamic(() => import('@/components/map/map-view').then((file) => file.MapView), {
  ssr: false,
})

const NO_PLACES: PlaceFeature[] = []
const NO_EVENTS: EventMark[] = []
const NO_OVERLAYS: MapOverlay[] = []

type Props = {
  shared: SharedMapData
  theme: Theme
  beside: Beside
  hovered: EventId | null
  onHover: (event: EventId | null) => void
  onChange: (beside: Beside) => void
}

/** The map itself. Where the reader goes on it is nobody else's concern: the address stays the sender's. */
export const SharedMap = ({ shared, theme, beside, hovered, onHover, onChange }: Props) => {
  const { t } = useWords()
  const { view, isPlaces, places, events, comparison, overlays, share } = shared
  const [problem, setProblem] = useState<MapProblem | null>(null)
  if (problem === 'no-webgl')
    return (
      <>
        {/* oxlint-disable-next-line nextjs/no-img-element -- drawn for this page; there is nothing to optimise */}
        <img
          className={styles.picture}
          src={apiPath.sharePreview(share.code)}
          alt={t('share.pictureOfMap')}
        />
        <div className={styles.trouble}>
          <MapTrouble problem={problem} />
        </div>
      </>
    )
  return (
    <>
      <MapView
        theme={theme}
        camera={view.map}
        hidden={view.hide}
        places={places?.features ?? NO_PLACES}
        selected={beside && 'place' in beside ? beside.place : null}
        hovered={null}
        onSelect={(place) => onChange(place && { place })}
        events={isPlaces ? null : (comparison?.marks ?? events?.features ?? NO_EVENTS)}
        shapes={comparison?.shapes ?? events?.shapes ?? null}
        selectedEvent={beside && 'event' in beside ? beside.event : null}
        hoveredEvent={hovered}
        onSelectEvent={(event) => onChange(event && { event })}
        onHoverEvent={onHover}
        overlays={overlays ?? NO_OVERLAYS}
        onReady={() => setProblem(null)}
        onError={setProblem}
      />
      {problem && (
        <div className={styles.trouble}>
          <MapTrouble problem={problem} />
        </div>
      )}
    </>
  )
}
