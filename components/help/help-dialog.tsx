import { Dialog } from '@/components/ui/dialog'
import styles from './help-dialog.module.css'
import { FOCUS_KEYS, KEY_GROUPS, SHORTCUTS } from './keys'
import { KeysOf } from './keys-of'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onClosed?: () => void }

const ROWS = [...Object.values(SHORTCUTS), ...FOCUS_KEYS]

/** Every key there is. */
export const HelpDialog = (props: Props) => (
  <Dialog
    {...props}
    title="Keys"
    description="They work anywhere on the map screen, but not while you type in a field."
  >
    <div className={styles.groups}>
      {KEY_GROUPS.map((group) => (
        <section key={group} aria-labelledby={`keys-${group}`}>
          <h3 id={`keys-${group}`} className={styles.title}>
            {group}
          </h3>
          <dl>
            {ROWS.filter((row) => row.group === group).map(({ keys, does }) => (
              <div key={does} className={styles.row}>
                <dt className={styles.does}>{does}</dt>
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
