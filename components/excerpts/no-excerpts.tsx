import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import { clearFilter } from '@/lib/link'
import { Button } from '@/components/ui/button'
import styles from './no-excerpts.module.css'

/** Said when the filters leave nothing. */
export const NoExcerpts = () => {
  const t = useTranslations()
  const [, setView] = useView()
  return (
    <div className={styles.none}>
      <p>{t('excerpts.noneFits')}</p>
      <Button onClick={() => setView(clearFilter)}>{t('reports.clearFilters')}</Button>
    </div>
  )
}
