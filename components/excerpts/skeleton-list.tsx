import styles from './skeleton-list.module.css'

/** What stands in for the list: moving while it loads, still when there is nothing to load. */
export const SkeletonList = ({ still = false }: { still?: boolean }) => (
  <div className={styles.list} data-still={still || undefined} aria-hidden="true">
    {[0, 1, 2, 3, 4].map((item) => (
      <div key={item} className={styles.item}>
        <span className={styles.dot} />
        <span className={styles.lines}>
          <span />
          <span />
          <span />
        </span>
      </div>
    ))}
  </div>
)
