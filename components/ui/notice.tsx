import { RotateCw, TriangleAlert } from 'lucide-react'
import { tellError } from '@/components/words/tell-error'
import { useWords } from '@/components/words/use-words'
import { Button } from './button'
import styles from './notice.module.css'

/** What went wrong, what it means and the one thing to do about it. */
export const Notice = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const words = useWords()
  const { title, detail, detailLanguage } = tellError(words, error)
  return (
    <div className={styles.notice} role="alert">
      <TriangleAlert className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {detail && (
          <p className={styles.detail} lang={detailLanguage}>
            {detail}
          </p>
        )}
        {retry && (
          <Button onClick={retry} className={styles.retry}>
            <RotateCw /> {words.t('errors.tryAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}
