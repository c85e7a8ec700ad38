import { useMemo } from 'react'
import { type EventMarks, useEvents, useView } from '@/lib/client'
import { comparedFilter } from '@/lib/link'
import { toComparison } from '@/components/compare/to-comparison'

/** The reports shown, B, against those of the span before, A; null while nothing is compared or A has no answer yet. */
export const useComparison = (shown: EventMarks | undefined) => {
  'use memo'
  const [view] = useView()
  const filter = comparedFilter(view)
  const { data } = useEvents(filter)
  const before = filter && data
  return useMemo(() => (before && shown ? toComparison(before, shown) : null), [before, shown])
}
