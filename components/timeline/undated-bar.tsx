import { useTranslations } from 'use-intl/react'
import styles from './undated-bar.module.css'

type Props = {
  label: string
  /** Height against the highest day, 0 to 1. */
  share: number
  only: boolean
  off: boolean
  onChange: (only: boolean) => void
  onPoint: (words: string | null) => void
}

/** Stories without a date stand beside the axis, never on it. A click shows only them. */
export const UndatedBar = ({ label, share, only, off, onChange, onPoint }: Props) => {
  const t = useTranslations('timeline')
  return (
    <button
      type="button"
      className={styles.undated}
      aria-label={label}
      aria-pressed={only}
      data-off={off || undefined}
      onClick={() => onChange(!only)}
      onPointerEnter={() => onPoint(label)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(label)}
      onBlur={() => onPoint(null)}
    >
      <span className={styles.well}>
        <span className={styles.bar} style={{ height: `${Math.max(6, share * 100)}%` }} />
      </span>
      <span className={styles.word}>{t('undated')}</span>
    </button>
  )
}
