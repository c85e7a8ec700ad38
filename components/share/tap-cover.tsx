import { Hand } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { focusMap } from '@/components/map/focus-map'
import styles from './tap-cover.module.css'

/** In another page the map lies still until it is tapped, so that whoever scrolls past is not caught; it lies still again when it is left. */
export const TapCover = () => {
  const t = useTranslations('share')
  const [isLive, setIsLive] = useState(false)
  useEffect(() => {
    if (!isLive) return undefined
    const still = () => setIsLive(false)
    const byKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') still()
    }
    window.addEventListener('blur', still)
    window.addEventListener('keydown', byKey)
    return () => {
      window.removeEventListener('blur', still)
      window.removeEventListener('keydown', byKey)
    }
  }, [isLive])
  if (isLive) return null
  return (
    <button
      type="button"
      className={styles.cover}
      onClick={() => {
        setIsLive(true)
        focusMap()
      }}
    >
      <span className={styles.hint}>
        <Hand aria-hidden /> {t('tap')}
      </span>
    </button>
  )
}
