import { Download } from 'lucide-react'
import Link from 'next/link'
import { useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { LanguageSwitch } from '@/components/header/language-switch'
import { ThemeToggle } from '@/components/header/theme-toggle'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import styles from './filters-dialog.module.css'
import { type FilterCounts, FiltersPanel } from './filters-panel'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  onDownload: () => void
  counts: FilterCounts
}

/** The legend where there is no room for it beside the map. */
export const FiltersDialog = ({ open, onOpenChange, onDownload, counts }: Props) => {
  const t = useTranslations('filters')
  const [view] = useView()
  // The other dialog opens when this one has given the focus back.
  const downloads = useRef(false)
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('name')}
      onClosed={() => {
        if (downloads.current) onDownload()
        downloads.current = false
      }}
    >
      <div className={styles.panel}>
        <FiltersPanel counts={counts} />
      </div>
      <div className={styles.theme}>
        <Link href={writeView('/figures', view)}>{t('figures')}</Link>
      </div>
      <div className={styles.theme}>
        <Button
          onClick={() => {
            downloads.current = true
            onOpenChange(false)
          }}
        >
          <Download /> {t('download', { layer: view.layer ?? 'events' })}
        </Button>
      </div>
      <div className={styles.theme}>
        <span>{t('lightOrDark')}</span>
        <ThemeToggle />
      </div>
      <div className={styles.theme}>
        <span>{t('language')}</span>
        <LanguageSwitch isWide />
      </div>
    </Dialog>
  )
}
