import { useTranslations } from 'use-intl/react'
import { Hidden } from '@/components/ui/hidden'
import styles from './story-skeleton.module.css'

/** The shape of a story while it is fetched. */
export const StorySkeleton = () => {
  const t = useTranslations('reader')
  return (
    <main className={styles.page}>
      <Hidden>{t('fetching')}</Hidden>
      {LINES.map((width, index) => (
        <span
          key={`${width}-${index}`}
          className={index === 0 ? styles.title : styles.line}
          style={{ width }}
        />
      ))}
    </main>
  )
}

const LINES = ['68%', '100%', '94%', '98%', '61%', '100%', '91%', '40%']
