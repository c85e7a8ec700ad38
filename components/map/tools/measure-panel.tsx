import { Plus, X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { areaOfDisc } from '@/lib/geojson/great-circle'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { usePhone } from '@/components/ui/use-phone'
import { countOf } from '@/components/words/old'
import { formatArea, formatDistance } from '@/components/words/old'
import { type Measure, addPoint, changeMode, totalOf } from './measure'
import styles from './measure-panel.module.css'
import { MeasurePoints } from './measure-points'
import type { MapToolsHandle } from './use-map-tools'

const MODES = [
  { mode: 'distance', name: 'Distance' },
  { mode: 'radius', name: 'Radius' },
] as const

type Props = { tools: MapToolsHandle; measure: Measure; opener: RefObject<HTMLButtonElement | null> }

/** What is measured, in words and figures, and its points to be typed or mended. */
export const MeasurePanel = ({ tools, measure, opener }: Props) => {
  const { change, setMeasure, getCentre } = tools
  const announce = useAnnounce()
  const panel = useRef<HTMLElement>(null)
  const isPhone = usePhone()
  const words = tellMeasure(measure)
  useEffect(() => announce(words), [announce, words])
  useEffect(() => {
    const [element, button] = [panel.current, opener.current]
    element?.focus({ preventScroll: true })
    return () => {
      // The panel is gone by now; the focus goes back unless it is elsewhere already.
      if (document.activeElement === document.body || element?.contains(document.activeElement))
        button?.focus({ preventScroll: true })
    }
  }, [opener])
  return (
    <section className={styles.panel} aria-label="Measure" tabIndex={-1} ref={panel} data-measure="">
      <div className={styles.head}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <div className={styles.modes} role="group" aria-label="What is measured">
          {MODES.map(({ mode, name }) => (
            <button
              key={mode}
              type="button"
              className={styles.mode}
              aria-pressed={measure.mode === mode}
              onClick={() => change((measure) => changeMode(measure, mode))}
            >
              {name}
            </button>
          ))}
        </div>
        <Button look="quiet" square aria-label="Stop measuring" onClick={() => setMeasure(null)}>
          <X />
        </Button>
      </div>
      <p className={styles.result}>{words}</p>
      <details open={!isPhone}>
        <summary className={styles.summary}>Positions</summary>
        <MeasurePoints measure={measure} change={change} />
        <Button className={styles.centre} onClick={() => change((measure) => addPoint(measure, getCentre()))}>
          <Plus /> Add point at map centre
        </Button>
      </details>
      <p className={styles.help}>
        Click the map, or type positions. Enter ends, Backspace takes the last point back, Escape leaves.
        Measured on a sphere, up to 0.6 % off.
      </p>
    </section>
  )
}

const tellMeasure = (measure: Measure): string => {
  const { mode, points } = measure
  const km = totalOf(measure)
  if (mode === 'radius') {
    if (points.length === 0) return 'Choose the centre'
    if (points.length === 1) return 'Choose a point of the rim'
    return `Radius ${formatDistance(km)}, area ${formatArea(areaOfDisc(km))}`
  }
  if (points.length === 0) return 'Choose the first point'
  if (points.length === 1) return 'Choose the next point'
  return `${formatDistance(km)} over ${countOf(points.length, 'point')}`
}
