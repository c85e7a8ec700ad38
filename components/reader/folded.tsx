import { countOf } from '@/components/words/old'
import type { Block } from './to-blocks'
import { Pieces } from './pieces'
import { useReaderSelection } from './reader-selection'
import styles from './folded.module.css'

/** Lines that tell nothing new, out of the way. They open by themselves when the selected name stands in them. */
export const Folded = ({ block }: { block: Extract<Block, { folded: true }> }) => {
  const { mention } = useReaderSelection()
  const holdsSelected = block.paragraphs.some((paragraph) =>
    paragraph.pieces.some((piece) => piece.mention !== null && piece.mention.id === mention?.id),
  )
  const repeats = block.paragraphs.every((paragraph) => paragraph.repeat)
  return (
    <details className={styles.folded} open={holdsSelected || undefined}>
      <summary className={styles.summary}>
        {countOf(block.paragraphs.length, 'line')}{' '}
        {repeats ? 'that stood above already' : 'of the page around the story'}
      </summary>
      {block.paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={styles.line}>
          <Pieces pieces={paragraph.pieces} />
        </p>
      ))}
    </details>
  )
}
