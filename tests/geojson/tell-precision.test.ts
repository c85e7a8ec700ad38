import { expect, test } from 'vitest'
import { tellPrecision } from '@/lib/geojson/tell-precision'

test.each([
  ['a town', { kind: 'settlement' }, 1],
  ['a palace with its grounds', { kind: 'facility', radiusKm: 1 }, 1],
  ['a village known by its distance from a town', { kind: 'settlement', radiusKm: 9 }, 2],
  ['a district', { kind: 'admin2' }, 2],
  ['an oblast', { kind: 'admin1' }, 3],
  ['a sea', { kind: 'water', radiusKm: 370 }, 3],
] as const)('%s', (_, place, precision) => expect(tellPrecision(place)).toBe(precision))
