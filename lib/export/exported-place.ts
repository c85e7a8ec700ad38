import type { CountedPlace } from '@/lib/geojson/to-place-feature'

/** A place as every file tells it, wherever it was read from: a store, or what a frozen view kept. */
export interface ExportedPlace extends Omit<CountedPlace, 'first'> {
  /** The mention that stands for the rest; no `excerpt` where an editor took it out of a frozen view. */
  first: Omit<CountedPlace['first'], 'excerpt'> & { excerpt: string | null }
  /** Who took it out, when and why. */
  withheld?: string
}
