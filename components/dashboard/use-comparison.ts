import { useMemo } from 'react'
import { type EventMarks, type EventMark, useEvents, useView } from '@/lib/client'
import { type Comparison, compareSpans } from '@/lib/compare/compare-spans'
import { type Move, findMoves } from '@/lib/compare/find-moves'
import { comparedFilter } from '@/lib/link'
import type { MapEvent } from '@/components/map/map-state'

type Compared = Comparison<EventMark> & {
  moves: Move[]
  /** Reports in A and in B, and whether either has more than were compared. */
  before: number
  after: number
  truncated: boolean
}

/** The reports shown, B, against those of the span before, A; null while nothing is compared or A has no answer yet. */
export const useComparison = (shown: EventMarks | undefined) => {
  'use memo'
  const [view] = useView()
  const filter = comparedFilter(view)
  const { data } = useEvents(filter)
  const before = filter && data
  return useMemo(() => {
    if (!before || !shown) return null
    const comparison = compareSpans(before.features, shown.features)
    const { gone, new: fresh, still } = comparison.events
    const marks: MapEvent[] = [...fresh, ...still, ...gone].map((event) => ({
      ...event,
      change: comparison.changeOf.get(event.id),
    }))
    const isGone = new Set(gone.map(({ id }) => id))
    const compared: Compared = {
      ...comparison,
      moves: findMoves(before.features, shown.features),
      before: before.total,
      after: shown.total,
      truncated: before.truncated || shown.truncated,
    }
    // What is gone stands where it stood, which its shape tells.
    return {
      compared,
      marks,
      shapes: [...shown.shapes, ...before.shapes.filter(({ id }) => isGone.has(id))],
    }
  }, [before, shown])
}
