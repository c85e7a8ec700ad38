import type { Place } from '@/lib/domain'
import { Hidden } from '@/components/ui/hidden'
import { KINDS } from '@/components/words/old'
import { whereabouts } from '@/components/words/old'
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
  const said = reasons.length > 0 ? reasons : factsOf(place)
  return (
    <li className={styles.candidate} data-chosen={chosen || undefined}>
      <span className={styles.dot} aria-hidden="true" />
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.where}>{place ? whereabouts(place) || KINDS[place.kind].one : ''}</span>
          {chosen && <Hidden>, taken here</Hidden>}
        </p>
        <ul className={styles.reasons}>
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
          aria-label={`Take ${name}, ${place ? whereabouts(place) || KINDS[place.kind].one : ''}`}
          aria-keyshortcuts={choose.keys}
          onClick={choose.act}
        >
          Take <kbd>{choose.keys}</kbd>
        </button>
      )}
    </li>
  )
}
