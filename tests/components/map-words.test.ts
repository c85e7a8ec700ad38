import { expect, test } from 'vitest'
import { formatArea, formatDistance } from '@/components/words/format-distance'
import { tellHidden } from '@/components/words/layer-words'
import { english } from '../words'

test.each([
  [0, '0 m (0.00 mi)'],
  [0.85, '850 m (0.53 mi)'],
  [0.9999, '1.00 km (0.62 mi)'],
  [9.996, '10.0 km (6.21 mi)'],
  [12.34, '12.3 km (7.67 mi)'],
  [99.96, '100 km (62.1 mi)'],
  [1204.4, '1,204 km (748 mi)'],
])('%s km', (km, words) => {
  expect(formatDistance(english, km)).toBe(words)
})

test('areas in both units', () => {
  expect(formatArea(english, 153.94)).toBe('154 km² (59.4 sq mi)')
})

test.each([
  [null, ''],
  [[], ''],
  [['movement' as const], 'Movement is hidden.'],
  [['regions' as const], 'Regions are hidden.'],
  [['names' as const, 'regions' as const], 'Regions and names beside marks are hidden.'],
])('%j is told', (hidden, words) => {
  expect(tellHidden(english, hidden)).toBe(words)
})
