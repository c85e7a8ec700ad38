const maxLength = 320 // UTF-16 code units, the ellipses not counted

interface Span {
  start: number
  end: number
}

/**
 * The sentence around a mark, cut to a bounded length at word boundaries, an ellipsis where something is missing.
 * Line breaks become spaces, one for one, so that offsets hold.
 */
export const cutExcerpt = (
  text: string,
  sentence: Span,
  mark: Span,
): { excerpt: string; markStart: number } => {
  let from = Math.min(sentence.start, mark.start)
  let to = Math.max(sentence.end, mark.end)
  while (from < mark.start && isSpace(text, from)) from += 1
  while (to > mark.end && isSpace(text, to - 1)) to -= 1
  const [first, last] = [from, to]
  if (to - from > maxLength) {
    const spare = Math.max(0, maxLength - (mark.end - mark.start))
    // Half of the room before the mark; what one side does not use, the other takes.
    const before = Math.min(mark.start - from, Math.max(spare >> 1, spare - (to - mark.end)))
    from = mark.start - before
    to = Math.min(to, mark.end + spare - before)
    if (from > first) from = nextWord(text, from, mark.start)
    if (to < last) to = lastWord(text, mark.end, to)
  }
  const head = from > first ? '… ' : ''
  const tail = to < last ? ' …' : ''
  const excerpt = head + text.slice(from, to).replaceAll(/\s/g, ' ') + tail
  return { excerpt, markStart: head.length + mark.start - from }
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

/** The first word that begins at or after `from`; `limit` when there is none before it. */
const nextWord = (text: string, from: number, limit: number): number => {
  let at = from
  while (at < limit && !isSpace(text, at - 1)) at += 1
  return at
}

/** The end of the last word that ends at or before `to`; `limit` when there is none after it. */
const lastWord = (text: string, limit: number, to: number): number => {
  let at = to
  while (at > limit && !isSpace(text, at)) at -= 1
  return at
}
