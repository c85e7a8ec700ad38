import { expect, test } from 'vitest'
import type { AreaTopology } from '@/scripts/areas/area-topology'
import { landAt } from '@/scripts/basemap/land-layers'
import { type LineLayer, linesAt } from '@/scripts/basemap/line-layers'
import { readAreas } from '@/scripts/basemap/read-areas'

const topology: AreaTopology = readAreas().at(3)
const lines = linesAt(topology)

const between = (one: string, other: string): LineLayer[] =>
  (['coast', 'borders', 'disputed', 'admin1'] as const).filter((name) =>
    lines[name].features.some(({ properties }) => {
      const sides = [properties?.['a'], properties?.['b'], properties?.['ca'], properties?.['cb']]
      return sides.includes(one) && sides.includes(other)
    }),
  )

test.each([
  ['UA.05', 'UA.14', ['admin1']],
  ['UA.11', 'UA.08', ['admin1']],
  ['UA.14', 'RU', ['borders']],
  ['XK', 'RS', ['disputed']],
  ['XK', 'AL', ['borders']],
  ['GE.02', 'GE.71', ['disputed']],
  ['GE.02', 'RU', ['borders']],
  ['EH', 'MA', ['disputed']],
  ['EH', 'MR', ['borders']],
  ['PS.WE', 'IL', ['disputed']],
  ['HK', 'CN', ['admin1']],
  ['KP', 'KR', ['borders']],
] as const)('the line between %s and %s', (one, other, expected) => {
  expect(between(one, other)).toEqual(expected)
})

const onEdge = ([x = 0, y = 0]: number[]): boolean => x < 1e-6 || x > 1 - 1e-6 || y > 1 - 1e-6

test('no coast runs along the antimeridian or the foot of the world', () => {
  const bad = lines.coast.features.filter(({ geometry }) =>
    geometry.type === 'MultiLineString'
      ? geometry.coordinates.some((line) =>
          line.some((point, index) => index > 0 && onEdge(point) && onEdge(line[index - 1] ?? [])),
        )
      : true,
  )
  expect(bad).toEqual([])
})

test('land has one hole that matters: the Caspian Sea', () => {
  const holes = landAt(topology, 3).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.slice(1) : [],
  )
  expect(holes).toHaveLength(1)
  const [[lngAt = 0] = []] = holes[0] ?? []
  expect((lngAt - 0.5) * 360).toBeGreaterThan(46)
  expect((lngAt - 0.5) * 360).toBeLessThan(55)
})
