import { type Room, rooms, usualRoom } from '@/lib/briefing/room'

/** What the windows of one presentation have in common. */
export interface DeckState {
  /** Position among the frames at the room's size. */
  at: number
  isPlaying: boolean
  isBlank: boolean
  room: Room
}

export const firstState: DeckState = { at: 0, isPlaying: false, isBlank: false, room: usualRoom }

export type DeckAction =
  | { do: 'next' | 'back' | 'first' | 'last' | 'play' | 'blank' }
  /** To a slide, counted from 0. */
  | { do: 'slide'; slide: number }
  | { do: 'room'; room: Room }
  /** What another window says. */
  | { do: 'follow'; state: DeckState }

/** `slides`: of each frame the position of its slide. */
export const moveDeck = (state: DeckState, action: DeckAction, slides: readonly number[]): DeckState => {
  const last = Math.max(0, slides.length - 1)
  const to = (at: number): DeckState => ({ ...state, at: Math.max(0, Math.min(last, at)), isBlank: false })
  switch (action.do) {
    case 'next':
      // A deck that plays by itself begins anew: it may hang in a hall.
      return state.isPlaying && state.at >= last ? to(0) : to(state.at + 1)
    case 'back':
      return to(state.at - 1)
    case 'first':
      return to(0)
    case 'last':
      return to(last)
    case 'slide': {
      const at = slides.indexOf(action.slide)
      return at < 0 ? state : to(at)
    }
    case 'play':
      return { ...state, isPlaying: !state.isPlaying, isBlank: false }
    case 'blank':
      return { ...state, isBlank: !state.isBlank }
    case 'room':
      return { ...state, room: action.room }
    case 'follow':
      return action.state
    default:
      return action satisfies never
  }
}

/** The same place in a deck whose lists are parted otherwise: the first frame of the slide that was shown. */
export const keepSlide = (at: number, before: readonly number[], now: readonly number[]): number =>
  Math.max(0, now.indexOf(before[at] ?? 0))

/** The next larger room, after the largest the smallest. */
export const nextRoom = (room: Room): Room => rooms[(rooms.indexOf(room) + 1) % rooms.length] ?? usualRoom
