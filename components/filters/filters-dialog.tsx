import Link from 'next/link'
import { useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { ThemeToggle } from '@/components/header/theme-toggle'
import { Dialog } from '@/components/ui/dialog'
import styles from './filters-dialog.module.css'
import { type FilterCounts, FiltersPanel } from './filters-panel'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; counts: FilterCounts }

/** The legend where there is no room for it beside the map. */
export const FiltersDialog = ({ open, onOpenChange, counts }: Props) => {
  const [view] = useView()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Legend and filters">
      <div className={styles.panel}>
        <FiltersPanel counts={counts} />
      </div>
      <div className={styles.theme}>
        <Link href={writeView('/figures', view)}>Figures, with their sources</Link>
      </div>
      <div className={styles.theme}>
        <span>Light or dark</span>
        <ThemeToggle />
      </div>
    </Dialog>
  )
}
