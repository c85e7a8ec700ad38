/** A run of text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number }

/** Whether a run lies wholly in another. */
export const liesIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export type TokenKind = 'word' | 'number' | 'punctuation'

/**
 * `Kim Yong-hyun` is four tokens (the hyphen is one), `Ukraine’s` two (`Ukraine`, `’s`), `U.S.` and `W.Va.` one each,
 * `10,000` and `04.11.2024` one number each, `7km` a number and a word.
 */
export type Token = Span & { kind: TokenKind }
