import { useWords } from '@/components/words/use-words'
import type { Block } from './to-blocks'
import { Pieces } from './pieces'
import { useReaderSelection } from './reader-selection'
import styles from './folded.module.css'

/** Lines that tell nothing new, out of the way. They open by themselves when the selected name stands in them. */
export const Folded = ({ block }: { block: Extract<Block, { folded: true }> }) => {
  const { t, language } = useWords()
  const { mention } = useReaderSelection()
  const holdsSelected = block.paragraphs.some((paragraph) =>
    paragraph.pieces.some((piece) => piece.mention !== null && piece.mention.id === mention?.id),
  )
  const repeats = block.paragraphs.every((paragraph) => paragraph.repeat)
  return (
    <details className={styles.folded} open={holdsSelected || undefined}>
      <summary className={styles.summary} lang={language}>
        {t(repeats ? 'reader.repeatedLines' : 'reader.pageLines', { count: block.paragraphs.length })}
      </summary>
      {block.paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={styles.line}>
          <Pieces pieces={paragraph.pieces} />
        </p>
      ))}
    </details>
  )
}
