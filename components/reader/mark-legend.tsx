import type { MentionUse } from '@/lib/domain'
import marks from './marked-name.module.css'
import styles from './mark-legend.module.css'

const SAMPLES: readonly { use: MentionUse; name: string; meaning: string }[] = [
  { use: 'literal', name: 'Kursk', meaning: 'the place itself' },
  { use: 'dateline', name: 'KYIV', meaning: 'where it was filed' },
  { use: 'metonymic', name: 'Kyiv', meaning: 'for a government' },
  { use: 'demonym', name: 'Russian', meaning: 'a people, an adjective' },
  { use: 'embedded', name: 'Kharkiv', meaning: 'part of another name' },
]

/** How names are marked in the text. */
export const MarkLegend = () => (
  <section className={styles.legend} aria-labelledby="mark-legend">
    <h2 id="mark-legend" className={styles.title}>
      How places are marked
    </h2>
    <dl>
      {SAMPLES.map(({ use, name, meaning }) => (
        <div key={use} className={styles.row}>
          <dt>
            <span className={marks[use]}>{name}</span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
      <div className={styles.row}>
        <dt>
          <span className={marks['unplaced']}>the east</span>
        </dt>
        <dd>not placed</dd>
      </div>
    </dl>
  </section>
)
