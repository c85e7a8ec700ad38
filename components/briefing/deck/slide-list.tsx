import type { Frame } from '@/lib/briefing/to-frames'
import type { ToldRow } from '@/lib/briefing/told-slide'
import { EventSymbol } from '@/components/ui/event-symbol'
import { useWords } from '@/components/words/use-words'
import styles from './slide-list.module.css'
import words from './slide-type.module.css'
import { SourceLine } from './source-line'

/** A slide that is a list: what changed, figures, what is not sure, sources. Each row has the sentence and who says so. */
export const SlideList = ({ frame, isHand }: { frame: Frame; isHand: boolean }) => {
  const { t } = useWords()
  const { told, rows, page, pages } = frame
  const more = page === pages ? told.more : null
  // In the hand each row names all of its own.
  const facts = [more, told.days, isHand && rows.length > 0 ? null : told.sourceLine]
  return (
    <section className={styles.list}>
      <div className={words.line}>
        <h1 className={words.title}>{told.title}</h1>
        {pages > 1 && <p className={styles.page}>{t('briefing.told.page', { page, pages })}</p>}
      </div>
      {told.text && <p className={styles.text}>{told.text}</p>}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.key} row={row} isHand={isHand} />
        ))}
      </ol>
      <p className={styles.source} data-slide-source>
        {facts.filter(Boolean).join(' · ')}
      </p>
    </section>
  )
}

const Row = ({
  row: { mark, change, head, sentence, sources },
  isHand,
}: {
  row: ToldRow
  isHand: boolean
}) => (
  <li className={styles.row} data-change={change ?? undefined}>
    <span className={styles.mark}>
      {mark ? <EventSymbol type={mark.type} status={mark.status} /> : <span className={styles.dot} />}
    </span>
    <div>
      <p className={styles.line}>
        <strong className={styles.what}>{head}</strong>
        <span className={styles.who}>
          <SourceLine told={{ sourceLine: sources[0]?.words ?? '', sources }} isHand={isHand} />
        </span>
      </p>
      {sentence && <p className={styles.sentence}>“{sentence}”</p>}
    </div>
  </li>
)
