import { expect, test } from 'vitest'
import { toggleValue } from '@/components/filters/toggle-value'

const all = ['a', 'b', 'c']
test.each([
  [null, 'a', ['b', 'c']],
  [['b', 'c'], 'b', ['c']],
  [['c'], 'c', null],
  [['b', 'c'], 'a', null],
  [['c'], 'a', ['c', 'a']],
  [['gone'], 'a', ['gone', 'a']],
])('%o, click on %s', (selected, value, next) => {
  expect(toggleValue({ all, byDefault: all }, selected, value)).toEqual(next)
})

test.each([
  [null, 'c', ['a', 'b', 'c']],
  [['a', 'b', 'c'], 'c', null],
  [['c'], 'c', null],
  [null, 'a', ['b']],
])('with c off by default: %o, click on %s', (selected, value, next) => {
  expect(toggleValue({ all, byDefault: ['a', 'b'] }, selected, value)).toEqual(next)
})
