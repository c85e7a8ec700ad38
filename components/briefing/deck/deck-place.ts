import { rooms } from '@/lib/briefing/room'
import type { DeckState } from './deck-state'

/** Where a presentation stands, as the end of its address tells it: `#7` or `#7,6m`. A file on a stick has no other place for it. */
export const readPlace = (): Partial<DeckState> => {
  if (typeof window === 'undefined') return {}
  const found = /^#(\d{1,4})(?:,(\d)m)?$/.exec(window.location.hash)
  if (!found) return {}
  const room = rooms.find((one) => String(one) === found[2])
  return { at: Math.max(0, Number(found[1]) - 1), ...(room && { room }) }
}

export const writePlace = ({ at, room }: DeckState): void => {
  window.history.replaceState(window.history.state, '', `#${at + 1},${room}m`)
}
