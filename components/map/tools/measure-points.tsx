import { X } from 'lucide-react'
import { formatDecimal } from '@/lib/coordinates'
import { Button } from '@/components/ui/button'
import { formatDistance } from '@/components/words/format-distance'
import { useWords } from '@/components/words/use-words'
import { type Measure, addPoint, legsOf, removePoint, setPoint } from './measure'
import styles from './measure-panel.module.css'
import { PositionField } from './position-field'
import type { MapToolsHandle } from './use-map-tools'

type Props = { measure: Measure; change: MapToolsHandle['change'] }

/** The points of a measurement as fields, and one for the next. */
export const MeasurePoints = ({ measure, change }: Props) => {
  const words = useWords()
  const { t } = words
  const { points, mode } = measure
  const legs = legsOf(measure)
  const nameOf = (index: number): string =>
    mode === 'distance'
      ? t('mapTools.point', { number: index + 1 })
      : index === 0
        ? t('mapTools.circleCentre')
        : t('mapTools.rim')
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
            aria-label={t('mapTools.remove', { point: nameOf(index).toLowerCase() })}
            onClick={() => change((measure) => removePoint(measure, index))}
          >
            <X />
          </Button>
          {mode === 'distance' && index > 0 && points.length > 2 && (
            <span className={styles.leg}>{formatDistance(words, legs[index - 1] ?? 0)}</span>
          )}
        </li>
      ))}
      {!isFull && (
        <li key="next" className={styles.point}>
          <PositionField
            label={t('mapTools.toBeAdded', { point: nameOf(points.length) })}
            value=""
            placeholder={t('mapTools.positionHint')}
            onPosition={(at) => change((measure) => addPoint({ ...measure, isDone: false }, at))}
          />
        </li>
      )}
    </ol>
  )
}
