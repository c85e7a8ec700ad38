import type { Selector } from '@/lib/domain'

type Span = { start: number; end: number }

/** How many code units two texts have in common at the end of the one and of the other. */
const commonEnd = (left: string, right: string): number => {
  let count = 0
  while (count < Math.min(left.length, right.length) && left.at(-1 - count) === right.at(-1 - count))
    count += 1
  return count
}

const commonStart = (left: string, right: string): number => {
  let count = 0
  while (count < Math.min(left.length, right.length) && left[count] === right[count]) count += 1
  return count
}

/**
 * The words that a correction is about: where they stood, else the same words with most of the same text around them. Null when the
 * text has them no longer.
 */
export const findAgain = (
  text: string,
  { start, end, quote, before, after }: Omit<Selector, 'storyId'>,
): Span | null => {
  if (text.slice(start, end) === quote) return { start, end }
  let best: Span | null = null
  let most = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const stop = at + quote.length
    const around =
      commonEnd(text.slice(Math.max(0, at - before.length), at), before) +
      commonStart(text.slice(stop, stop + after.length), after)
    if (around <= most) continue
    best = { start: at, end: stop }
    most = around
  }
  return best
}
