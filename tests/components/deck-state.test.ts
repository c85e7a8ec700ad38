import { expect, test } from 'vitest'
import { readDeckKey } from '@/components/briefing/deck/deck-keys'
import {
  type DeckAction,
  type DeckState,
  firstState,
  keepSlide,
  moveDeck,
  nextRoom,
} from '@/components/briefing/deck/deck-state'

const slides = [0, 1, 1, 2, 3] // the second slide takes two frames
const at = (place: number, more: Partial<DeckState> = {}): DeckState => ({
  ...firstState,
  at: place,
  ...more,
})

test.each<[string, DeckState, DeckAction, Partial<DeckState>]>([
  ['on', at(0), { do: 'next' }, { at: 1 }],
  ['no further than the last', at(4), { do: 'next' }, { at: 4 }],
  ['a deck that plays begins anew', at(4, { isPlaying: true }), { do: 'next' }, { at: 0 }],
  ['back, no further than the first', at(0), { do: 'back' }, { at: 0 }],
  ['to a slide, its first frame', at(4), { do: 'slide', slide: 1 }, { at: 1 }],
  ['to a slide that there is not', at(2), { do: 'slide', slide: 9 }, { at: 2 }],
  ['to the end', at(0), { do: 'last' }, { at: 4 }],
  ['a move lights a blank screen', at(0, { isBlank: true }), { do: 'next' }, { at: 1, isBlank: false }],
  ['blank and back', at(0, { isBlank: true }), { do: 'blank' }, { isBlank: false }],
  ['what another window says', at(0), { do: 'follow', state: at(3) }, { at: 3 }],
])('%s', (_, state, action, expected) => {
  expect(moveDeck(state, action, slides)).toMatchObject(expected)
})

test('another room parts lists otherwise; the slide stays', () => {
  expect(keepSlide(3, slides, [0, 1, 1, 1, 2, 3])).toBe(4)
  expect([nextRoom(3), nextRoom(4), nextRoom(6)]).toEqual([4, 6, 3])
})

const press = (key: string, more: object = {}) =>
  readDeckKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })
test.each<[string, ReturnType<typeof press>]>([
  ['PageDown', 'next'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  [' ', 'play'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['Escape', 'leave'],
  ['7', 7],
  ['Tab', null],
  ['x', null],
])('the key %s', (key, expected) => {
  expect(press(key)).toBe(expected)
})
test('keys of the browser stay its own', () => {
  expect(press('f', { ctrlKey: true })).toBeNull()
})
