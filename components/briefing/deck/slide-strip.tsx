import type { ToldSlide } from '@/lib/briefing/told-slide'
import { EventSymbol } from '@/components/ui/event-symbol'
import { SourceLine } from './source-line'
import styles from './slide-strip.module.css'
import words from './slide-type.module.css'

/** Below the map: title, one sentence, who says so and when, how sure it is. */
export const SlideStrip = ({ told, isHand }: { told: ToldSlide; isHand: boolean }) => {
  const { title, text, isQuote, status, more, days } = told
  const facts = [more, days].filter(Boolean).join(' · ')
  return (
    <section className={styles.strip}>
      <div className={words.line}>
        <h1 className={words.title}>{title}</h1>
        {status && (
          <p className={styles.status}>
            <EventSymbol type={status.type} status={status.status} />
            {status.words}
          </p>
        )}
      </div>
      {text && <p className={styles.text}>{isQuote ? `“${text}”` : text}</p>}
      <div className={words.line}>
        <p className={styles.source} data-slide-source>
          <SourceLine told={told} isHand={isHand} />
        </p>
        {facts && <p className={styles.days}>{facts}</p>}
      </div>
    </section>
  )
}
