import type { Place } from '@/lib/domain'
import { Hidden } from '@/components/ui/hidden'
import { whereabouts } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import styles from './candidate.module.css'
import { factsOf } from './facts-of'
import { percent } from './percent'

type Props = {
  chosen: boolean
  name: string
  place: Place | undefined
  /** Share of belief, 0 to 1. */
  share: number
  reasons: readonly string[]
  /** Takes this place instead, by a click or a key. */
  choose?: { keys: string; act: () => void }
}

/** A place a name can mean: where it lies, how much speaks for it, and why. */
export const Candidate = ({ chosen, name, place, share, reasons, choose }: Props) => {
  const words = useWords()
  const { t } = words
  const said = reasons.length > 0 ? reasons : factsOf(words, place)
  const where = place ? whereabouts(words, place) || t(`kinds.${place.kind}.one`) : ''
  return (
    <li className={styles.candidate} data-chosen={chosen || undefined}>
      <span className={styles.dot} aria-hidden="true" />
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{name}</span> <span className={styles.where}>{where}</span>
          {chosen && <Hidden>, {t('reader.takenHere')}</Hidden>}
        </p>
        {/* The machine gives its reasons in English. */}
        <ul className={styles.reasons} lang={chosen && reasons.length > 0 ? 'en' : undefined}>
          {said.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.share}>{percent(share)}</span>
      {choose && (
        <button
          type="button"
          className={styles.take}
          aria-label={t('reader.takePlace', { name, where })}
          aria-keyshortcuts={choose.keys}
          onClick={choose.act}
        >
          {t('reader.take')} <kbd>{choose.keys}</kbd>
        </button>
      )}
    </li>
  )
}
