import type { LedgerAnswer } from '@/lib/client'
import type { Words } from '@/components/words/make-words'
import { sideName, sourceName } from '@/components/words/report-words'

export type ToldFigure = LedgerAnswer['lines'][number]['figures'][number]

/** Colours there are for sources: two, and a grey for everybody else. */
export type Hue = 'a' | 'b' | 'c'

/** Who stands behind a figure: a side of the war, else the named source, else the paper. */
export const sourceOf = (words: Words, told: Pick<ToldFigure, 'figure' | 'publisher'>): string => {
  const { attribution } = told.figure
  if (attribution) return attribution.side ? sideName(words, attribution.side) : attribution.name
  return told.publisher && told.publisher !== '-' ? told.publisher : sourceName(words, '-')
}

/** The two sources that give most figures get a colour of their own; in the order of the legend. */
export const groupSources = (
  words: Words,
  figures: readonly ToldFigure[],
): { source: string; hue: Hue }[] => {
  const counts = new Map<string, number>()
  for (const told of figures) counts.set(sourceOf(words, told), (counts.get(sourceOf(words, told)) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([source], index) => ({ source, hue: (['a', 'b'] as const)[index] ?? 'c' }))
}
