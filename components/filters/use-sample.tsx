import type { MentionUse } from '@/lib/domain'
import styles from './use-sample.module.css'

/** How a name is marked in a story, as a sample of two letters. */
export const UseSample = ({ use }: { use: MentionUse }) => (
  <span className={`${styles.sample} ${styles[use]}`} aria-hidden="true">
    Aa
  </span>
)
