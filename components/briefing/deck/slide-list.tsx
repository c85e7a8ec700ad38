import type { Frame } from '@/lib/briefing/to-frames'
import { type Room, lettersOf } from '@/lib/briefing/room'
import type { ToldRow } from '@/lib/briefing/told-slide'
import { EventSymbol } from '@/components/ui/event-symbol'
import { useWords } from '@/components/words/use-words'
import { publisherLine } from '../tell/tell-source'
import styles from './slide-list.module.css'
import words from './slide-type.module.css'
import { SourceLine } from './source-line'

interface Props {
  frame: Frame
  room: Room
  isHand: boolean
}

/** A slide that is a list: what changed, figures, what is not sure, sources. Each row has the sentence and who says so. */
export const SlideList = ({ frame, room, isHand }: Props) => {
  const { t } = useWords()
  const { told, rows, page, pages } = frame
  return (
    <section className={styles.list}>
      <div className={words.line}>
        <h1 className={words.title}>{told.title}</h1>
        {pages > 1 && <p className={styles.page}>{t('briefing.told.page', { page, pages })}</p>}
      </div>
      {told.text && <p className={styles.text}>{told.text}</p>}
      <div className={styles.body}>
        <ol className={styles.rows}>
          {rows.map((row) => (
            <Row key={row.key} row={row} isHand={isHand} />
          ))}
        </ol>
        {told.more && page === pages && <p className={styles.more}>{told.more}</p>}
      </div>
      <p className={styles.source} data-slide-source>
        <Foot told={told} room={room} isHand={isHand} />
      </p>
    </section>
  )
}

/** The days, and whose stories they are: each row names its own. In the hand that is enough. */
const Foot = ({ told, room, isHand }: Pick<Props, 'room' | 'isHand'> & { told: Frame['told'] }) => {
  const words = useWords()
  const { days, rows, sources, sourceLine } = told
  const fitting = publisherLine(words, sources, lettersOf(room, days ?? ''))
  const line = rows.length === 0 ? sourceLine : isHand ? null : fitting
  return [days, line].filter(Boolean).join(' · ')
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
