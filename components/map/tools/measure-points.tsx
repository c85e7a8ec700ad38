import { X } from 'lucide-react'
import { formatDecimal } from '@/lib/coordinates'
import { Button } from '@/components/ui/button'
import { formatDistance } from '@/components/words/old'
import { type Measure, addPoint, legsOf, removePoint, setPoint } from './measure'
import styles from './measure-panel.module.css'
import { PositionField } from './position-field'
import type { MapToolsHandle } from './use-map-tools'

type Props = { measure: Measure; change: MapToolsHandle['change'] }

/** The points of a measurement as fields, and one for the next. */
export const MeasurePoints = ({ measure, change }: Props) => {
  const { points, mode } = measure
  const legs = legsOf(measure)
  const nameOf = (index: number): string =>
    mode === 'distance' ? `Point ${index + 1}` : index === 0 ? 'Centre' : 'Rim'
  const isFull = mode === 'radius' && points.length === 2
  return (
    <ol className={styles.points}>
      {points.map((point, index) => (
        <li key={index} className={styles.point}>
          <PositionField
            label={nameOf(index)}
            value={formatDecimal(point)}
            onPosition={(at) => change((measure) => setPoint(measure, index, at))}
          />
          <Button
            look="quiet"
            square
            aria-label={`Remove ${nameOf(index).toLowerCase()}`}
            onClick={() => change((measure) => removePoint(measure, index))}
          >
            <X />
          </Button>
          {mode === 'distance' && index > 0 && points.length > 2 && (
            <span className={styles.leg}>{formatDistance(legs[index - 1] ?? 0)}</span>
          )}
        </li>
      ))}
      {!isFull && (
        <li key="next" className={styles.point}>
          <PositionField
            label={`${nameOf(points.length)}, to be added`}
            value=""
            placeholder="48.2826, 37.1756 or MGRS"
            onPosition={(at) => change((measure) => addPoint({ ...measure, isDone: false }, at))}
          />
        </li>
      )}
    </ol>
  )
}
