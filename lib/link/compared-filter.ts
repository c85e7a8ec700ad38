import type { Filter } from '@/lib/domain'
import { toFilter } from './to-filter'
import type { View } from './view'

/** What selects the span before, A, while a view compares two; null when it does not. Only reports that have days can be compared. */
export const comparedFilter = (view: View): Filter | null =>
  view.compare && view.layer !== 'places' && view.undated === null
    ? { ...toFilter(view), from: view.compare.from, to: view.compare.to }
    : null
