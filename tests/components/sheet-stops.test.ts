import { expect, test } from 'vitest'
import { nearestStop, stopHeight } from '@/components/phone/sheet-stops'

const page = 844 // px, height of a common phone
test.each([
  [stopHeight('low', page), 0, 'low'],
  [stopHeight('half', page), 0, 'half'],
  [stopHeight('full', page), 0, 'full'],
  [180, 0, 'low'],
  [300, 0, 'half'],
  [700, 0, 'full'],
  [400, 1.2, 'full'], //  flicked upwards
  [380, -1.2, 'low'], //  flicked downwards
  [-50, 0, 'low'],
])('let go at %d px with %d px/ms: %s', (height, velocity, stop) => {
  expect(nearestStop(height, velocity, page)).toBe(stop)
})
