import { MarkedName } from './marked-name'
import type { Piece } from './to-paragraphs'

/** A line of a story: text, and names that can be opened. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map((piece) =>
    piece.mention ? (
      <MarkedName key={piece.start} mention={piece.mention} />
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  )
