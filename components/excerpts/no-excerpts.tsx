import { useView } from '@/lib/client'
import { clearFilter } from '@/lib/link'
import { Button } from '@/components/ui/button'
import styles from './no-excerpts.module.css'

/** Said when the filters leave nothing. */
export const NoExcerpts = () => {
  const [, setView] = useView()
  return (
    <div className={styles.none}>
      <p>No sentence fits these filters.</p>
      <Button onClick={() => setView(clearFilter)}>Clear the filters</Button>
    </div>
  )
}
