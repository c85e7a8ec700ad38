import { MarkedName } from './marked-name'
import styles from './pieces.module.css'
import type { Piece } from './to-paragraphs'

/** A line of a story: text, and names that can be opened; the words that were led to have a ground of their own. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map((piece) => (
    <span
      key={piece.start}
      className={piece.lit ? styles.lit : undefined}
      data-lit={piece.lit || undefined}
      data-start={piece.start}
    >
      {piece.mention ? <MarkedName mention={piece.mention} /> : piece.text}
    </span>
  ))
