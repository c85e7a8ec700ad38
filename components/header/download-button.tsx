import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import styles from './share-button.module.css'

/** Opens the choice of files. */
export const DownloadButton = ({ onOpen }: { onOpen: () => void }) => {
  const t = useTranslations('header')
  return (
    <Button className={styles.trigger} aria-label={t('download')} onClick={onOpen}>
      <Download />
    </Button>
  )
}
