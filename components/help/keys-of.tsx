import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl/react'
import { Hidden } from '@/components/ui/hidden'
import { nameKey } from './name-key'
import styles from './keys-of.module.css'

/** The keys to press, as caps. */
export const KeysOf = ({ keys }: { keys: readonly string[] }) => {
  const t = useTranslations('help')
  const isMac = useMac()
  return (
    <span className={styles.keys}>
      {keys.map((key, index) => (
        <span key={key} className={styles.press}>
          {index > 0 && <Hidden> {t('or')} </Hidden>}
          {nameKey(key, isMac).map((cap) => (
            <kbd key={cap} data-stays className={styles.cap}>
              {cap}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

/** Whether the keyboard is one of Apple's; the server doesn't know, and says no. */
const useMac = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  )
