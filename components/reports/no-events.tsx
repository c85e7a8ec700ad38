import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import { clearFilter, showLayer } from '@/lib/link'
import { Button } from '@/components/ui/button'
import styles from './no-events.module.css'

/** Said when there is no report: none at all, or none that fits. The places that stories name are one click away. */
export const NoEvents = ({ filtered }: { filtered: boolean }) => {
  const t = useTranslations('reports')
  const [, setView] = useView()
  return (
    <div className={styles.none}>
      <p>{filtered ? t('noneFits') : t('noneYet')}</p>
      <div className={styles.actions}>
        {filtered && <Button onClick={() => setView(clearFilter)}>{t('clearFilters')}</Button>}
        <Button onClick={() => setView(showLayer('places'))}>{t('showPlaces')}</Button>
      </div>
    </div>
  )
}
