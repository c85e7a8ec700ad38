import type { EventMark, EventMarks } from '@/lib/client'
import { type Comparison, compareSpans } from '@/lib/compare/compare-spans'
import { type Move, findMoves } from '@/lib/compare/find-moves'
import type { MapEvent } from '@/components/map/map-state'

type Compared = Comparison<EventMark> & {
  moves: Move[]
  /** Reports in A and in B, and whether either has more than were compared. */
  before: number
  after: number
  truncated: boolean
}

/** The reports shown, B, against those of the span before, A: what became of each, and what the map draws. */
export const toComparison = (before: EventMarks, shown: EventMarks) => {
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
  return { compared, marks, shapes: [...shown.shapes, ...before.shapes.filter(({ id }) => isGone.has(id))] }
}
