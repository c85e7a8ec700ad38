import { useWords } from '@/components/words/use-words'
import styles from './deck-foot.module.css'
import { useAutoplay } from './use-autoplay'

const mostDots = 24 // more are not told apart

interface Props {
  slide: number
  slides: number
  /** Of this frame: how long it stays, whether its time runs, and what follows; null while the deck does not play by itself. */
  play: { frame: string; seconds: number; isRunning: boolean; onEnd: () => void } | null
}

/** Where the deck stands: a dot for each slide, or its number where there are many; below it how much of the time is left. */
export const DeckFoot = ({ slide, slides, play }: Props) => {
  const { t } = useWords()
  return (
    <div className={styles.foot} data-at={slide + 1}>
      {slides <= mostDots ? (
        <div className={styles.dots} aria-hidden>
          {Array.from({ length: slides }, (_, index) => (
            <span
              key={index}
              className={styles.dot}
              data-now={index === slide || undefined}
              data-past={index < slide || undefined}
            />
          ))}
        </div>
      ) : (
        <p className={styles.number}>{t('briefing.told.page', { page: slide + 1, pages: slides })}</p>
      )}
      {play && <TimeLine {...play} />}
    </div>
  )
}

/** The time that is left: it alone is drawn anew as it runs. */
const TimeLine = ({ frame, seconds, isRunning, onEnd }: NonNullable<Props['play']>) => {
  const left = useAutoplay({ key: frame, seconds }, isRunning, onEnd)
  return <span className={styles.line} style={{ width: `${left * 100}%` }} />
}
