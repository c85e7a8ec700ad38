import { gapOf } from '@/lib/compare/gap-of'
import type { Days, KeptFigure } from '@/lib/domain/slide-content'
import { type KeptLine, sourceKeyOf } from './find-figure-changes'
import { isIn } from './is-in'

const options = {
  sameTime: 7, // days; figures further apart may both be right, since things change
}
const day = 86_400_000 // ms

/** Lines of the ledger of which something was told in these days and on which two sources can't both be right. `days` null: of any day. */
export const findDisputedLines = (lines: readonly KeptLine[], days: Days | null): KeptLine[] =>
  lines
    .filter(
      ({ figures }) => days === null || figures.some(({ sentence }) => isIn(days, sentence.publishedAt)),
    )
    .flatMap((line) => {
      const figures = line.figures.filter((one) => line.figures.some((other) => contradict(one, other)))
      return figures.length > 0 ? [{ ...line, figures: newestOfEach(figures) }] : []
    })

const contradict = (one: KeptFigure, other: KeptFigure): boolean =>
  sourceKeyOf(one) !== sourceKeyOf(other) &&
  one.date !== null &&
  other.date !== null &&
  Math.abs(Date.parse(one.date) - Date.parse(other.date)) <= options.sameTime * day &&
  gapOf(one.quantity, other.quantity) !== 0

/** What each source said last, in the order in which they said it. */
const newestOfEach = (figures: readonly KeptFigure[]): KeptFigure[] => {
  const last = new Map(figures.map((figure) => [sourceKeyOf(figure), figure]))
  return figures.filter((figure) => last.get(sourceKeyOf(figure)) === figure)
}
