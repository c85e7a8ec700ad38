import { useView } from '@/lib/client'
import { clearFilter, showLayer } from '@/lib/link'
import { Button } from '@/components/ui/button'
import styles from './no-events.module.css'

/** Said when there is no report: none at all, or none that fits. The places that stories name are one click away. */
export const NoEvents = ({ filtered }: { filtered: boolean }) => {
  const [, setView] = useView()
  return (
    <div className={styles.none}>
      <p>
        {filtered
          ? 'No report fits these filters.'
          : 'The stories read so far report no event of a conflict.'}
      </p>
      <div className={styles.actions}>
        {filtered && <Button onClick={() => setView(clearFilter)}>Clear the filters</Button>}
        <Button onClick={() => setView(showLayer('places'))}>Show the places they name</Button>
      </div>
    </div>
  )
}
