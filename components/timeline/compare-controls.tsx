import { Columns2 } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import type { Span } from '@/lib/link'
import { SpansInWords } from '@/components/compare/spans-in-words'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import styles from './compare-controls.module.css'
import { PRESETS, firstSpans } from './spans-before'
import type { DayCounts } from './day-counts'

/** Compares the days shown, B, with a span before, A. */
export const CompareControls = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const t = useTranslations('timeline')
  const [view, setView] = useView()
  const start = firstSpans(timeline?.days ?? [], view)
  const { compare } = view
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Hint text={t('compareMeaning')}>
          <Button
            aria-pressed={compare !== null}
            className={styles.toggle}
            disabled={!compare && !start}
            onClick={() => setView(compare ? { compare: null } : { ...start, undated: null, sel: null })}
          >
            <Columns2 /> {t('compare')}
          </Button>
        </Hint>
        {compare &&
          view.from &&
          PRESETS.map(({ id, spanOf }) => {
            const span = spanOf(view.from ?? '')
            return (
              <Button
                key={id}
                look="quiet"
                className={styles.preset}
                aria-pressed={isSame(span, compare)}
                onClick={() => setView({ compare: span })}
              >
                {t(`presets.${id}`)}
              </Button>
            )
          })}
      </div>
      <p className={styles.words}>{compare ? <SpansInWords before={compare} shown={view} /> : t('utc')}</p>
    </div>
  )
}

const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to
