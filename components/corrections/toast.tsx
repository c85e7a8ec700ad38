import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import styles from './toast.module.css'

export interface Said {
  words: string
  failed?: boolean
  onUndo?: () => void
}

const SHOWN = 20_000 // ms

/** What was just done, and the way back. It leaves by itself; a failure stays. */
export const Toast = ({ said, onClose }: { said: Said; onClose: () => void }) => {
  const t = useTranslations('corrections')
  useEffect(() => {
    if (said.failed) return
    const timer = setTimeout(onClose, SHOWN)
    return () => clearTimeout(timer)
  }, [said, onClose])
  return (
    <section className={styles.toast} aria-label={t('lastDecision')} data-failed={said.failed || undefined}>
      <p className={styles.words}>{said.words}</p>
      {said.onUndo && (
        <Button look="link" aria-keyshortcuts="z" onClick={said.onUndo}>
          {t('undo')}
        </Button>
      )}
      <Button look="quiet" square aria-label={t('closeMessage')} onClick={onClose}>
        <X />
      </Button>
    </section>
  )
}
