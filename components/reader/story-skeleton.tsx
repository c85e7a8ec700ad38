import { Hidden } from '@/components/ui/hidden'
import styles from './story-skeleton.module.css'

/** The shape of a story while it is fetched. */
export const StorySkeleton = () => (
  <main className={styles.page}>
    <Hidden>Fetching the story</Hidden>
    {LINES.map((width, index) => (
      <span
        key={`${width}-${index}`}
        className={index === 0 ? styles.title : styles.line}
        style={{ width }}
      />
    ))}
  </main>
)

const LINES = ['68%', '100%', '94%', '98%', '61%', '100%', '91%', '40%']
