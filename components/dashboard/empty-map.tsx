import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import styles from './empty-map.module.css'

/** What to do when no story was read yet. */
export const EmptyMap = ({ onAdd }: { onAdd: () => void }) => (
  <div className={styles.empty}>
    <svg className={styles.picture} viewBox="0 0 48 48" aria-hidden="true">
      <path className={styles.lines} d="M6 12h24M6 20h20M6 28h24M4 42h40" />
      <path className={styles.stick} d="M37 18v24" />
      <path className={styles.diamond} d="M37 6 45 14 37 22 29 14Z" />
    </svg>
    <h1 className={styles.title}>No stories yet</h1>
    <p className={styles.text}>
      Add one and its places appear here,
      <br />
      each with the sentence behind it.
    </p>
    <Button look="primary" className={styles.button} onClick={onAdd}>
      <Plus /> Add a story
    </Button>
  </div>
)
