import styles from './readout.module.css'
import type { BucketWords } from './tell-bucket'

/** What the bar under the pointer, or with the focus, stands for. Screen readers have it from the bar itself. */
export const Readout = ({ x, words: { count, mix } }: { x: number; words: BucketWords }) => (
  <div
    className={styles.readout}
    style={{ left: `clamp(var(--half), ${x}px, calc(100% - var(--half)))` }}
    aria-hidden="true"
  >
    <span className={styles.count}>{count}</span>
    {mix && <span>{mix}</span>}
  </div>
)
