import type { KeptFigure, SlideChange } from '@/lib/domain/slide-content'
import { type Spans, isBefore, isSince } from './when-told'

/** Figures for one thing, from old to new. */
export interface KeptLine {
  ledger: string
  subject: string
  unit: string
  figures: readonly KeptFigure[]
}

/** Where one source gives another number in these days than the last it gave in the days before. An older one that was read late is no change. */
export const findFigureChanges = (lines: readonly KeptLine[], spans: Spans): SlideChange[] =>
  lines.flatMap(({ figures, ...line }) =>
    [...groupBySource(figures).values()].flatMap((given): SlideChange[] => {
      const now = given.findLast(({ sentence }) => isSince(spans, sentence))
      const was = given.findLast(({ sentence }) => isBefore(spans, sentence))
      if (!now || !was || isSame(now, was) || isOlder(now, was)) return []
      return [{ change: 'figure', ...line, now, was }]
    }),
  )

const isSame = ({ quantity: one }: KeptFigure, { quantity: other }: KeptFigure): boolean =>
  one.low === other.low && one.high === other.high

const isOlder = ({ sentence: one }: KeptFigure, { sentence: other }: KeptFigure): boolean =>
  (one.publishedAt ?? '') < (other.publishedAt ?? '')

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
