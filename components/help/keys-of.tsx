import { Hidden } from '@/components/ui/hidden'
import { nameKey } from './name-key'
import styles from './keys-of.module.css'

/** The keys to press, as caps. */
export const KeysOf = ({ keys }: { keys: readonly string[] }) => (
  <span className={styles.keys}>
    {keys.map((key, index) => (
      <span key={key} className={styles.press}>
        {index > 0 && <Hidden> or </Hidden>}
        {nameKey(key, isMac()).map((cap) => (
          <kbd key={cap} className={styles.cap}>
            {cap}
          </kbd>
        ))}
      </span>
    ))}
  </span>
)

// Shown in dialogs only, so never rendered by the server.
const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
