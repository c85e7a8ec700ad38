import { Columns2 } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import { SpansInWords } from '@/components/compare/spans-in-words'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import styles from './compare-controls.module.css'
import type { DayCounts } from './day-counts'
import { useCompare } from './use-compare'

/** Compares the days shown, B, with a span before, A. */
export const CompareControls = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const t = useTranslations('timeline')
  const [view] = useView()
  const { compare, canCompare, toggle, presets } = useCompare(timeline)
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Hint text={t('compareMeaning')}>
          <Button
            aria-pressed={compare !== null}
            className={styles.toggle}
            disabled={!canCompare}
            onClick={toggle}
          >
            <Columns2 /> {t('compare')}
          </Button>
        </Hint>
        {presets.map(({ id, isOn, set }) => (
          <Button key={id} look="quiet" className={styles.preset} aria-pressed={isOn} onClick={set}>
            {t(`presets.${id}`)}
          </Button>
        ))}
      </div>
      <p className={styles.words}>{compare ? <SpansInWords before={compare} shown={view} /> : t('utc')}</p>
    </div>
  )
}
