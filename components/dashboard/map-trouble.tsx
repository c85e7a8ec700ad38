import { MapPinOff } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import type { MapProblem } from '@/components/map/map-state'
import styles from './map-trouble.module.css'

/** Why there is no map, or only half of it. */
export const MapTrouble = ({ problem }: { problem: MapProblem }) => {
  const t = useTranslations('dashboard')
  return (
    <div className={styles.trouble} role="alert">
      <MapPinOff />
      <div>
        <p className={styles.title}>{t(`trouble.${problem}.title`)}</p>
        <p className={styles.detail}>{t(`trouble.${problem}.detail`)}</p>
      </div>
    </div>
  )
}
