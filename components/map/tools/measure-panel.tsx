import { Plus, X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { areaOfDisc } from '@/lib/geojson/great-circle'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { usePhone } from '@/components/ui/use-phone'
import { formatArea, formatDistance } from '@/components/words/format-distance'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { type Measure, addPoint, changeMode, totalOf } from './measure'
import styles from './measure-panel.module.css'
import { MeasurePoints } from './measure-points'
import type { MapToolsHandle } from './use-map-tools'

const MODES = ['distance', 'radius'] as const

type Props = { tools: MapToolsHandle; measure: Measure; opener: RefObject<HTMLButtonElement | null> }

/** What is measured, in words and figures, and its points to be typed or mended. */
export const MeasurePanel = ({ tools, measure, opener }: Props) => {
  const { change, setMeasure, getCentre } = tools
  const announce = useAnnounce()
  const panel = useRef<HTMLElement>(null)
  const isPhone = usePhone()
  const words = useWords()
  const { t } = words
  const result = tellMeasure(words, measure)
  useEffect(() => announce(result), [announce, result])
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
    <section
      className={styles.panel}
      aria-label={t('mapTools.measure')}
      tabIndex={-1}
      ref={panel}
      data-measure=""
    >
      <div className={styles.head}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <div className={styles.modes} role="group" aria-label={t('mapTools.whatIsMeasured')}>
          {MODES.map((mode) => (
            <button
              key={mode}
              type="button"
              className={styles.mode}
              aria-pressed={measure.mode === mode}
              onClick={() => change((measure) => changeMode(measure, mode))}
            >
              {t(`mapTools.${mode}`)}
            </button>
          ))}
        </div>
        <Button look="quiet" square aria-label={t('mapTools.stop')} onClick={() => setMeasure(null)}>
          <X />
        </Button>
      </div>
      <p className={styles.result}>{result}</p>
      <details open={!isPhone}>
        <summary className={styles.summary}>{t('mapTools.positions')}</summary>
        <MeasurePoints measure={measure} change={change} />
        <Button className={styles.centre} onClick={() => change((measure) => addPoint(measure, getCentre()))}>
          <Plus /> {t('mapTools.addCentre')}
        </Button>
      </details>
      <p className={styles.help}>{t('mapTools.help')}</p>
    </section>
  )
}

const tellMeasure = (words: Words, measure: Measure): string => {
  const { t } = words
  const { mode, points } = measure
  const km = totalOf(measure)
  if (mode === 'radius') {
    if (points.length === 0) return t('mapTools.chooseCentre')
    if (points.length === 1) return t('mapTools.chooseRim')
    return t('mapTools.circle', {
      radius: formatDistance(words, km),
      area: formatArea(words, areaOfDisc(km)),
    })
  }
  if (points.length === 0) return t('mapTools.chooseFirst')
  if (points.length === 1) return t('mapTools.chooseNext')
  return t('mapTools.way', { distance: formatDistance(words, km), count: points.length })
}
