import type { OverlayFeatures } from '@/lib/client'
import { foldName } from '@/lib/text/fold-name'
import type { Words } from '@/components/words/make-words'
import { tellOverlayFeature } from '@/components/words/overlay-words'

type Feature = OverlayFeatures['features'][number]

/** A feature of an own layer as a row of its list. */
export interface FeatureRow {
  feature: Feature
  title: string
  /** Kind, days and what else is told of it; empty when the file tells nothing. */
  detail: string
  /** What it is looked for by. */
  folded: string
}

/** The words of the callout, shortened to two lines. */
export const toFeatureRows = (words: Words, features: readonly Feature[], layer: string): FeatureRow[] =>
  features.map((feature) => {
    const { title, lines } = tellOverlayFeature(words, feature.properties, layer)
    const detail = lines.slice(0, -1).join(' · ') // the last line names the layer, which stands over the list
    return { feature, title, detail, folded: ` ${foldName(`${title} ${detail}`)}` }
  })

/** The rows that have every word, each as the beginning of one of theirs. */
export const findFeatures = (rows: readonly FeatureRow[], text: string): readonly FeatureRow[] => {
  const words = foldName(text).split(' ').filter(Boolean)
  return words.length === 0
    ? rows
    : rows.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)))
}
