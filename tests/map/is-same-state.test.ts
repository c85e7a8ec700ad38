import { expect, test } from 'vitest'
import { isSameState } from '@/components/map/is-same-state'

const events: string[] = []
const act = (): void => {}

test.each<[string, object, object, boolean]>([
  ['the same values', { events, theme: 'dark' }, { theme: 'dark', events }, true],
  ['another list that is alike', { events }, { events: [] }, false],
  ['one more value', { events }, { events, pin: null }, false],
  ['one value less', { events, pin: null }, { events }, false],
  ['undefined is not the same as absent', { events, pin: undefined }, { events, zoom: 1 }, false],
  ['other functions', { events, onMove: act }, { events, onMove: () => {} }, true],
])('%s', (_, one, other, isSame) => {
  expect(isSameState(one, other)).toBe(isSame)
})
