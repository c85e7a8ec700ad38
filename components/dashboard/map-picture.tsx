import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus } from 'lucide-react'
import { useRef } from 'react'
import { type PlaceFeature, apiPath, useTheme, useView } from '@/lib/client'
import { fitBox } from '@/lib/geojson/fit-box'
import { type Camera, toFilter } from '@/lib/link'
import { fitEvents, fitPlaces } from '@/components/map/fit-places'
import type { MapEvent } from '@/components/map/map-state'
import { describeSpot } from '@/components/map/reports/tell-event'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import styles from './map-picture.module.css'
import { type Move, moveCamera } from './move-camera'
import { useSize } from './use-size'

const WORLD: Camera = { lng: 20, lat: 25, zoom: 1.5 } // before any place is known
const LARGEST = 2000 // px a side that the server draws

const BUTTONS: { move: Move; Icon: typeof Plus }[] = [
  { move: 'in', Icon: Plus },
  { move: 'out', Icon: Minus },
  { move: 'north', Icon: ArrowUp },
  { move: 'west', Icon: ArrowLeft },
  { move: 'east', Icon: ArrowRight },
  { move: 'south', Icon: ArrowDown },
]

type Props = {
  places: PlaceFeature[]
  /** What happened; null while places are shown. */
  events: MapEvent[] | null
  onMove: (camera: Camera) => void
}

/** What stands in for the map where a browser can't draw it: a picture drawn by the server, moved by buttons. */
export const MapPicture = ({ places, events, onMove }: Props) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { theme } = useTheme()
  const element = useRef<HTMLDivElement>(null)
  const size = useSize(element)
  const width = Math.min(LARGEST, Math.round(size.width))
  const height = Math.min(LARGEST, Math.round(size.height))
  const isLaidOut = width >= 64 && height >= 64
  const box = events ? fitEvents(events) : fitPlaces(places)
  const camera = view.map ?? (box && isLaidOut ? fitBox(box, { width, height }) : WORLD)
  const layer = events ? 'events' : 'places'
  return (
    <div ref={element} className={styles.picture} data-map-picture>
      {isLaidOut && (
        // oxlint-disable-next-line nextjs/no-img-element -- drawn for this size already; there is nothing to optimise
        <img
          className={styles.image}
          src={apiPath.mapPicture(toFilter(view), { camera, width, height, theme, layer })}
          width={width}
          height={height}
          alt={tell(words, places, events)}
        />
      )}
      <fieldset className={styles.buttons} aria-label={t('dashboard.moveMap')}>
        {BUTTONS.map(({ move, Icon }) => (
          <button
            key={move}
            type="button"
            aria-label={t(`dashboard.moves.${move}`)}
            title={t(`dashboard.moves.${move}`)}
            onClick={() => onMove(moveCamera(camera, move, { width, height }))}
          >
            <Icon size={16} aria-hidden />
          </button>
        ))}
      </fieldset>
    </div>
  )
}

const namedPlaces = 3

/** What the picture shows, in words: how many, where, and of what kinds. */
const tell = (words: Words, places: PlaceFeature[], events: MapEvent[] | null): string => {
  const { t } = words
  const rest = t('dashboard.everythingInList')
  if (!events) {
    const most = places.toSorted((a, b) => b.properties.count - a.properties.count).slice(0, namedPlaces)
    const names = most.map(({ properties }) => properties.name).join(', ')
    return names
      ? t('dashboard.mapOfNamedPlaces', { count: places.length, names, rest })
      : t('dashboard.mapOfPlaces', { count: places.length, rest })
  }
  if (events.length === 0) return t('dashboard.mapWithoutEvents')
  const { title, lines } = describeSpot(words, { events }, rest)
  return t('dashboard.mapOfEvents', { events: title, rest: lines.join('. ') })
}
