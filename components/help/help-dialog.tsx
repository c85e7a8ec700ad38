import { useTranslations } from 'use-intl/react'
import { Dialog } from '@/components/ui/dialog'
import styles from './help-dialog.module.css'
import { FOCUS_KEYS, KEY_GROUPS, SHORTCUTS, SHORTCUT_IDS } from './keys'
import { KeysOf } from './keys-of'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onClosed?: () => void }

const ROWS = [...SHORTCUT_IDS.map((id) => ({ ...SHORTCUTS[id], does: id })), ...FOCUS_KEYS]

/** Every key there is. */
export const HelpDialog = (props: Props) => {
  const t = useTranslations('help')
  return (
    <Dialog {...props} title={t('title')} description={t('description')}>
      <div className={styles.groups}>
        {KEY_GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className={styles.title}>
              {t(`groups.${group}`)}
            </h3>
            <dl>
              {ROWS.filter((row) => row.group === group).map(({ keys, does }) => (
                <div key={does} className={styles.row}>
                  <dt className={styles.does}>{t(`does.${does}`)}</dt>
                  <dd>
                    <KeysOf keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
