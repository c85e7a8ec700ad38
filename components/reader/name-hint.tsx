import { isDismissed, type Mention } from '@/lib/domain'
import { useWords } from '@/components/words/use-words'
import styles from './name-hint.module.css'
import { useReaderSelection } from './reader-selection'
import { tellCandidates } from './tell-candidates'

/** What a name was taken for and what else it can be, while it is pointed at or focused. A click tells the rest. */
export const NameHint = ({ mention }: { mention: Mention }) => {
  const words = useWords()
  const { t } = words
  const { places } = useReaderSelection()
  if (isDismissed(mention)) return t('reader.dismissed')
  const told = tellCandidates(words, mention, places)
  return (
    <span className={styles.hint}>
      {mention.why && (
        <span className={styles.name}>
          {t('reader.notPlacedBecause', { reason: t(`reasons.${mention.why}.short`) })}
        </span>
      )}
      {told.map(({ id, name, share, reason, reasonLanguage }) => (
        <span key={id} className={styles.candidate}>
          <span className={styles.name}>{name}</span> <span className={styles.share}>{share}</span>
          {reason && (
            <span className={styles.reason} lang={reasonLanguage}>
              {reason}
            </span>
          )}
        </span>
      ))}
    </span>
  )
}
