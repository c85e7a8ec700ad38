import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { useSingleKeys } from '@/lib/client'
import { Tick } from '@/components/ui/tick'
import styles from './help-dialog.module.css'

/** Switches letters, digits and signs off for those whose voice or hand sets them off unmeant. */
export const SingleKeysSwitch = () => {
  const t = useTranslations('help')
  const id = useId()
  const [on, setOn] = useSingleKeys()
  return (
    <div className={styles.switch}>
      <label className={styles.label} htmlFor={id}>
        <Tick id={id} checked={on} onCheckedChange={setOn} aria-describedby={`${id}-meaning`} />
        {t('singleKeys')}
      </label>
      <p id={`${id}-meaning`} className={styles.meaning}>
        {on ? t('singleKeysOnMeaning') : t('singleKeysOffMeaning')}
      </p>
    </div>
  )
}
