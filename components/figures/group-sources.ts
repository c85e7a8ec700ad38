import type { LedgerAnswer } from '@/lib/client'
import { sideName } from '@/components/words/old'

export type ToldFigure = LedgerAnswer['lines'][number]['figures'][number]

/** Colours there are for sources: two, and a grey for everybody else. */
export type Hue = 'a' | 'b' | 'c'

/** Who stands behind a figure: a side of the war, else the named source, else the paper. */
export const sourceOf = ({ figure, publisher }: Pick<ToldFigure, 'figure' | 'publisher'>): string => {
  const { attribution } = figure
  if (attribution) return attribution.side ? sideName(attribution.side) : attribution.name
  return publisher && publisher !== '-' ? publisher : 'The paper itself'
}

/** The two sources that give most figures get a colour of their own; in the order of the legend. */
export const groupSources = (figures: readonly ToldFigure[]): { source: string; hue: Hue }[] => {
  const counts = new Map<string, number>()
  for (const told of figures) counts.set(sourceOf(told), (counts.get(sourceOf(told)) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([source], index) => ({ source, hue: (['a', 'b'] as const)[index] ?? 'c' }))
}
