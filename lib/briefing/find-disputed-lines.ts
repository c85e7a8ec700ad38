import { contradict } from '@/lib/compare/contradict'
import type { KeptFigure } from '@/lib/domain/slide-content'
import { type KeptLine, sourceKeyOf } from './find-figure-changes'
import { type Spans, isSince } from './when-told'

/** Lines of the ledger of which something was told in these days and on which two sources can't both be right. `spans` null: of any day. */
export const findDisputedLines = (lines: readonly KeptLine[], spans: Spans | null): KeptLine[] =>
  lines
    .filter(({ figures }) => spans === null || figures.some(({ sentence }) => isSince(spans, sentence)))
    .flatMap((line) => {
      const figures = line.figures.filter((one) => line.figures.some((other) => differ(one, other)))
      return figures.length > 0 ? [{ ...line, figures: newestOfEach(figures) }] : []
    })

const differ = (one: KeptFigure, other: KeptFigure): boolean =>
  sourceKeyOf(one) !== sourceKeyOf(other) && contradict(one, other)

/** What each source said last, in the order in which they said it. */
const newestOfEach = (figures: readonly KeptFigure[]): KeptFigure[] => {
  const last = new Map(figures.map((figure) => [sourceKeyOf(figure), figure]))
  return figures.filter((figure) => last.get(sourceKeyOf(figure)) === figure)
}
