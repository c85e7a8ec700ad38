import dynamic from 'next/dynamic'
import { useMemo, useState } from 'react'
import { extentOfCamera } from '@/lib/briefing/extent-of-camera'
import { toMarks } from '@/lib/briefing/to-mark'
import type { PlaceFeature, Theme } from '@/lib/client'
import type { Bbox, EventId } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { MapOverlay, MapProblem } from '@/components/map/map-state'
import { useWords } from '@/components/words/use-words'
import { useSize } from './use-size'
import styles from './slide-map.module.css'

const MapView = dynamic(() => import('@/components/map/map-view').then((file) => file.MapView), {
  ssr: false,
})

const NO_PLACES: PlaceFeature[] = []
const NO_OVERLAYS: MapOverlay[] = []

interface Props {
  events: readonly KeptEvent[]
  /** What it looks at. */
  extent: Bbox
  /** Whether `extent` is what somebody chose to see, to its edges. */
  isExact: boolean
  theme: Theme
  /** How many times larger than on a desk everything on it is. */
  scale: number
  /** ms. */
  flight: number
  selected: EventId | null
  /** Counts up when the reader comes back from a look around. */
  returns: number
  /** Address of the same map as a picture, shown where there is no WebGL. */
  picture?: string
  onSelect?: (event: EventId | null) => void
  /** What it shows after a move of the reader's. */
  onMove?: (extent: Bbox) => void
}

/** The map of a slide: drawn for a desk and enlarged as a whole, so that names, marks and lines keep their proportions across a room. */
export const SlideMap = ({
  events,
  extent,
  isExact,
  theme,
  scale,
  flight,
  selected,
  returns,
  picture,
  onSelect,
  onMove,
}: Props) => {
  const { t } = useWords()
  const [frame, size] = useSize<HTMLDivElement>()
  const [problem, setProblem] = useState<MapProblem | null>(null)
  const marks = useMemo(() => toMarks(events), [events])
  const aim = useMemo(() => ({ extent, flight, returns, isExact }), [extent, flight, isExact, returns])
  const isPicture = problem === 'no-webgl' && picture !== undefined
  return (
    <div ref={frame} className={styles.frame} data-flight={flight} data-map-scale={scale}>
      {isPicture && (
        // oxlint-disable-next-line nextjs/no-img-element -- in the file itself, which has no server
        <img
          className={styles.picture}
          src={picture}
          alt={t('map.pictureOfEvents', { count: marks.events.length })}
        />
      )}
      {size && !isPicture && (
        <div
          className={styles.map}
          style={{ width: size.width / scale, height: size.height / scale, transform: `scale(${scale})` }}
        >
          <MapView
            key={scale}
            theme={theme}
            camera={null}
            aim={aim}
            enlarged={scale}
            places={NO_PLACES}
            selected={null}
            hovered={null}
            events={marks.events}
            shapes={marks.shapes}
            selectedEvent={selected}
            onSelectEvent={onSelect}
            onMove={(camera) =>
              onMove?.(extentOfCamera(camera, { width: size.width / scale, height: size.height / scale }))
            }
            overlays={NO_OVERLAYS}
            onReady={() => setProblem(null)}
            onError={setProblem}
          />
        </div>
      )}
    </div>
  )
}
