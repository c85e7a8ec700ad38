import type { Days, KeptFigure, SlideChange } from '@/lib/domain/slide-content'
import { isIn } from './is-in'

/** Figures for one thing, from old to new. */
export interface KeptLine {
  ledger: string
  subject: string
  unit: string
  figures: readonly KeptFigure[]
}

/** Where one source gives another number in these days than the last it gave in the days before. */
export const findFigureChanges = (lines: readonly KeptLine[], days: Days, before: Days): SlideChange[] =>
  lines.flatMap(({ figures, ...line }) =>
    [...groupBySource(figures).values()].flatMap((given): SlideChange[] => {
      const told = (span: Days): KeptFigure | undefined =>
        given.findLast(({ sentence }) => isIn(span, sentence.publishedAt))
      const [now, was] = [told(days), told(before)]
      if (!now || !was || isSame(now, was)) return []
      return [{ change: 'figure', ...line, now, was }]
    }),
  )

const isSame = ({ quantity: one }: KeptFigure, { quantity: other }: KeptFigure): boolean =>
  one.low === other.low && one.high === other.high

/** Who stands behind it: the named source, else the paper. */
export const sourceKeyOf = ({ by, sentence }: KeptFigure): string => by ?? `paper:${sentence.publisher ?? ''}`

const groupBySource = (figures: readonly KeptFigure[]): Map<string, KeptFigure[]> => {
  const groups = new Map<string, KeptFigure[]>()
  for (const figure of figures) {
    const key = sourceKeyOf(figure)
    const known = groups.get(key)
    if (known) known.push(figure)
    else groups.set(key, [figure])
  }
  return groups
}
