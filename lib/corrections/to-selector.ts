import { type Selector, selectorLimits, type Story } from '@/lib/domain'

/** The words from `start` to `end` of a story with what stands around them; a long stretch keeps its beginning. */
export const toSelector = (
  { id, text }: Pick<Story, 'id' | 'text'>,
  { start, end }: { start: number; end: number },
): Selector => {
  const stop = Math.min(end, start + selectorLimits.quote)
  return {
    storyId: id,
    start,
    end: stop,
    quote: text.slice(start, stop),
    before: text.slice(Math.max(0, start - selectorLimits.context), start),
    after: text.slice(stop, stop + selectorLimits.context),
  }
}
