import { useTranslations } from 'use-intl/react'
import { useSingleKeys } from '@/lib/client'
import { Dialog } from '@/components/ui/dialog'
import styles from './help-dialog.module.css'
import { isSingleKey } from './is-muted'
import { FOCUS_KEYS, KEY_GROUPS, type KeyRow, SHORTCUTS, SHORTCUT_IDS, type ShortcutId } from './keys'
import { KeysOf } from './keys-of'
import { SingleKeysSwitch } from './single-keys-switch'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onClosed?: () => void }
type Row = KeyRow & { does: ShortcutId | (typeof FOCUS_KEYS)[number]['does'] }

const ROWS: readonly Row[] = [...SHORTCUT_IDS.map((id) => ({ ...SHORTCUTS[id], does: id })), ...FOCUS_KEYS]

/** Every key there is, and the switch for those of one letter. */
export const HelpDialog = (props: Props) => {
  const t = useTranslations('help')
  const [singleKeys] = useSingleKeys()
  const rows = ROWS.filter((row) => singleKeys || worksAlways(row))
  const groups = KEY_GROUPS.filter((group) => rows.some((row) => row.group === group))
  return (
    <Dialog {...props} title={t('title')} description={t('description')}>
      <SingleKeysSwitch />
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className={styles.title}>
              {t(`groups.${group}`)}
            </h3>
            <dl>
              {rows
                .filter((row) => row.group === group)
                .map(({ keys, does }) => (
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

const worksAlways = ({ keys, isOfFocus }: KeyRow): boolean =>
  isOfFocus === true || !keys.some((key) => isSingleKey({ key, ctrlKey: false, metaKey: false }))
