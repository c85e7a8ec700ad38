import { RotateCw, TriangleAlert } from 'lucide-react'
import { RequestError } from '@/lib/client'
import { Button } from './button'
import styles from './notice.module.css'

/** What went wrong, what it means and the one thing to do about it. */
export const Notice = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { title, detail } = toWords(error)
  return (
    <div className={styles.notice} role="alert">
      <TriangleAlert className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
        {retry && (
          <Button onClick={retry} className={styles.retry}>
            <RotateCw /> Try again
          </Button>
        )}
      </div>
    </div>
  )
}

const toWords = (error: unknown): { title: string; detail: string } =>
  error instanceof RequestError
    ? error
    : { title: 'Something went wrong on this page.', detail: 'Reload it; what is stored is not touched.' }
