import { isDismissed, type Mention } from '@/lib/domain'
import { REASONS } from '@/components/words/old'
import styles from './name-hint.module.css'
import { useReaderSelection } from './reader-selection'
import { tellCandidates } from './tell-candidates'

/** What a name was taken for and what else it can be, while it is pointed at or focused. A click tells the rest. */
export const NameHint = ({ mention }: { mention: Mention }) => {
  const { places } = useReaderSelection()
  if (isDismissed(mention)) return <>No place, an analyst decided.</>
  const told = tellCandidates(mention, places)
  return (
    <span className={styles.hint}>
      {mention.why && <span className={styles.name}>Not placed: {REASONS[mention.why].short}</span>}
      {told.map(({ id, name, share, reason }) => (
        <span key={id} className={styles.candidate}>
          <span className={styles.name}>{name}</span> <span className={styles.share}>{share}</span>
          {reason && <span className={styles.reason}>{reason}</span>}
        </span>
      ))}
    </span>
  )
}
