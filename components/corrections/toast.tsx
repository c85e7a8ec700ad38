import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import styles from './toast.module.css'

export interface Said {
  words: string
  failed?: boolean
  onUndo?: () => void
}

const SHOWN = 8000 // ms; pointing at it or focusing it keeps it

/** What was just done, and the way back. It leaves by itself; a failure stays. */
export const Toast = ({ said, onClose }: { said: Said; onClose: () => void }) => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || said.failed) return
    const timer = setTimeout(onClose, SHOWN)
    return () => clearTimeout(timer)
  }, [held, said, onClose])
  return (
    <section
      className={styles.toast}
      aria-label="Last decision"
      data-failed={said.failed || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.words}>{said.words}</p>
      {said.onUndo && (
        <Button look="link" aria-keyshortcuts="z" onClick={said.onUndo}>
          Undo
        </Button>
      )}
      <Button look="quiet" square aria-label="Close this message" onClick={onClose}>
        <X />
      </Button>
    </section>
  )
}
