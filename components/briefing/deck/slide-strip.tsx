import { type Room, lettersOf } from '@/lib/briefing/room'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import { EventSymbol } from '@/components/ui/event-symbol'
import { useWords } from '@/components/words/use-words'
import { sourceLine } from '../tell/tell-source'
import { SourceLine } from './source-line'
import styles from './slide-strip.module.css'
import words from './slide-type.module.css'

interface Props {
  told: ToldSlide
  room: Room
  isHand: boolean
}

/** Below the map: title, one sentence, who says so and when, how sure it is. */
export const SlideStrip = ({ told, room, isHand }: Props) => {
  const catalogue = useWords()
  const { title, text, isQuote, status, more, days, sources } = told
  const facts = [more, days].filter(Boolean).join(' · ')
  const fitting = sourceLine(catalogue, sources, lettersOf(room, facts))
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
      <div className={`${words.line} ${styles.foot}`}>
        <p className={styles.source} data-slide-source>
          <SourceLine told={{ sourceLine: fitting, sources }} isHand={isHand} />
        </p>
        {facts && <p className={styles.days}>{facts}</p>}
      </div>
    </section>
  )
}
