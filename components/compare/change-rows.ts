import type { EventMark } from '@/lib/client'
import { type Change, type Comparison, changes } from '@/lib/compare/compare-spans'
import type { Move } from '@/lib/compare/find-moves'

/** A row of the list: a heading with its count, a report, or a side whose reports moved. */
export type ChangeRow =
  | { kind: 'heading'; of: Change | 'moved'; count: number }
  | { kind: 'event'; event: EventMark; change: Change }
  | { kind: 'move'; move: Move }

/** New, gone, moved, still: every heading stands, with a zero too, except that of moves. */
export const changeRows = ({
  events,
  moves,
}: Pick<Comparison<EventMark>, 'events'> & { moves: readonly Move[] }): ChangeRow[] =>
  changes.flatMap((change): ChangeRow[] => [
    ...(change === 'still' ? moveRows(moves) : []),
    { kind: 'heading', of: change, count: events[change].length },
    ...events[change].map((event): ChangeRow => ({ kind: 'event', event, change })),
  ])

const moveRows = (moves: readonly Move[]): ChangeRow[] =>
  moves.length === 0
    ? []
    : [
        { kind: 'heading', of: 'moved', count: moves.length },
        ...moves.map((move): ChangeRow => ({ kind: 'move', move })),
      ]

export const keyOfRow = (row: ChangeRow): string => {
  switch (row.kind) {
    case 'heading':
      return `heading ${row.of}`
    case 'event':
      return row.event.id
    case 'move':
      return `move ${row.move.side} ${row.move.country} ${row.move.admin1}`
    default:
      return row satisfies never
  }
}
