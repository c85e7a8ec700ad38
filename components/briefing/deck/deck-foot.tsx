import { useWords } from '@/components/words/use-words'
import styles from './deck-foot.module.css'

const mostDots = 24 // more are not told apart

/** Where the deck stands: a dot for each slide, or its number where there are many; below it how much of the time is left. */
export const DeckFoot = ({ slide, slides, left }: { slide: number; slides: number; left: number | null }) => {
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
      {left !== null && (
        <span className={styles.line} style={{ width: `${left * 100}%` }} data-left={left.toFixed(2)} />
      )}
    </div>
  )
}
