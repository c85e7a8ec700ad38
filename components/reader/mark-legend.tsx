import { useTranslations } from 'use-intl/react'
import type { MentionUse } from '@/lib/domain'
import marks from './marked-name.module.css'
import styles from './mark-legend.module.css'

const SAMPLES: readonly { use: MentionUse; name: string }[] = [
  { use: 'literal', name: 'Kursk' },
  { use: 'dateline', name: 'KYIV' },
  { use: 'metonymic', name: 'Kyiv' },
  { use: 'demonym', name: 'Russian' },
  { use: 'embedded', name: 'Kharkiv' },
]

const UNPLACED = 'the east'

/** How names are marked in the text. */
export const MarkLegend = () => {
  const t = useTranslations('reader.marks')
  return (
    <section className={styles.legend} aria-labelledby="mark-legend">
      <h2 id="mark-legend" className={styles.title}>
        {t('name')}
      </h2>
      <dl>
        {SAMPLES.map(({ use, name }) => (
          <div key={use} className={styles.row}>
            <dt>
              <span className={marks[use]} lang="en">
                {name}
              </span>
            </dt>
            <dd>{t(use)}</dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>
            <span className={marks['unplaced']} lang="en">
              {UNPLACED}
            </span>
          </dt>
          <dd>{t('notPlaced')}</dd>
        </div>
      </dl>
    </section>
  )
}
