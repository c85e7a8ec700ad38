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
  expect(toggleValue(all, selected, value)).toEqual(next)
})
