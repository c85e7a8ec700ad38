import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import styles from './empty-map.module.css'

const br = () => <br />

/** What to do when no story was read yet. */
export const EmptyMap = ({ onAdd }: { onAdd: () => void }) => {
  const t = useTranslations()
  return (
    <div className={styles.empty}>
      <svg className={styles.picture} viewBox="0 0 48 48" aria-hidden="true">
        <path className={styles.lines} d="M6 12h24M6 20h20M6 28h24M4 42h40" />
        <path className={styles.stick} d="M37 18v24" />
        <path className={styles.diamond} d="M37 6 45 14 37 22 29 14Z" />
      </svg>
      <h1 className={styles.title}>{t('dashboard.noStories')}</h1>
      <p className={styles.text}>{t.rich('dashboard.addOne', { br })}</p>
      <Button look="primary" className={styles.button} onClick={onAdd}>
        <Plus /> {t('header.add')}
      </Button>
    </div>
  )
}
