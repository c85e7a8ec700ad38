import type { OpenedShare } from '@/lib/client/use-shared-view'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'
import styles from './shared-panel.module.css'

/** What an editor took out of a frozen view: by whom, when and why. */
export const Redactions = ({ share }: { share: OpenedShare }) => {
  const { t } = useWords()
  return share.frozen?.redactions.map(({ storyId, by, at, why, sentences, events }) => (
    <p key={storyId} className={styles.gap}>
      {t('share.withheld', { sentences, events, who: by })} <When at={at} />
      {why && `: ${why}`}
    </p>
  ))
}
