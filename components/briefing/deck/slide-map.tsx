import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { extentOfCamera } from '@/lib/briefing/extent-of-camera'
import { extentOf } from '@/lib/briefing/extent-of'
import { toMark, toShape } from '@/lib/briefing/to-mark'
import type { EventMark, PlaceFeature, Theme } from '@/lib/client'
import type { Bbox, EventId } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { MapOverlay, MapProblem } from '@/components/map/map-state'
import { useSize } from './use-size'
import styles from './slide-map.module.css'

const MapView = dynamic(() => import('@/components/map/map-view').then((file) => file.MapView), {
  ssr: false,
})

const NO_PLACES: PlaceFeature[] = []
const NO_OVERLAYS: MapOverlay[] = []
const world: Bbox = [-20, -25, 120, 65] // where nothing is placed

interface Props {
  events: readonly KeptEvent[]
  /** What it looks at; null: all its marks. */
  extent: Bbox | null
  /** Whether `extent` is what somebody chose to see, to its edges. */
  isExact: boolean
  /** Every mark, not only the great part of them. */
  isWhole: boolean
  theme: Theme
  /** How many times larger than on a desk everything on it is. */
  scale: number
  /** ms. */
  flight: number
  selected: EventId | null
  /** Counts up when the reader comes back from a look around. */
  returns: number
  onSelect?: (event: EventId | null) => void
  /** What it shows after a move of the reader's. */
  onMove?: (extent: Bbox) => void
  onProblem?: (problem: MapProblem | null) => void
}

/** The map of a slide: drawn for a desk and enlarged as a whole, so that names, marks and lines keep their proportions across a room. */
export const SlideMap = ({
  events,
  extent,
  isExact,
  isWhole,
  theme,
  scale,
  flight,
  selected,
  returns,
  onSelect,
  onMove,
  onProblem,
}: Props) => {
  const [frame, size] = useSize<HTMLDivElement>()
  const marks = useMemo(() => events.flatMap(listMark), [events])
  const shapes = useMemo(() => events.flatMap((event) => toShape(event) ?? []), [events])
  const aim = useMemo(
    () => ({ extent: extent ?? extentOf(events, { whole: isWhole }) ?? world, flight, returns, isExact }),
    [events, extent, flight, isExact, isWhole, returns],
  )
  return (
    <div ref={frame} className={styles.frame}>
      {size && (
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
            events={marks}
            shapes={shapes}
            selectedEvent={selected}
            onSelectEvent={onSelect}
            onMove={(camera) =>
              onMove?.(extentOfCamera(camera, { width: size.width / scale, height: size.height / scale }))
            }
            overlays={NO_OVERLAYS}
            onReady={() => onProblem?.(null)}
            onError={(problem) => onProblem?.(problem)}
          />
        </div>
      )}
    </div>
  )
}

const listMark = (event: KeptEvent): EventMark[] => {
  const mark = toMark(event)
  return mark ? [mark] : []
}
