import { useId } from 'react'
import { useSingleKeys } from '@/lib/client'
import { Tick } from '@/components/ui/tick'
import styles from './help-dialog.module.css'

/** Switches letters, digits and signs off for those whose voice or hand sets them off unmeant. */
export const SingleKeysSwitch = () => {
  const id = useId()
  const [on, setOn] = useSingleKeys()
  return (
    <div className={styles.switch}>
      <label className={styles.label} htmlFor={id}>
        <Tick id={id} checked={on} onCheckedChange={setOn} aria-describedby={`${id}-meaning`} />
        Single-letter keys
      </label>
      <p id={`${id}-meaning`} className={styles.meaning}>
        {on
          ? 'Switch them off if speech input or a slip of the hand sets them off.'
          : 'Off in this browser. The keys below still work; everything else has a button.'}
      </p>
    </div>
  )
}
