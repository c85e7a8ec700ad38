import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areaIdSchema } from '@/lib/domain'
import { loadAreas } from '@/lib/gazetteer'
import type { AreaGeometry, AreaTopology } from '@/scripts/areas/area-topology'
import { disputedSchema } from '@/scripts/basemap/disputed'

const topology = JSON.parse(readFileSync('data/gazetteer/areas.topo.json', 'utf8')) as AreaTopology
const units = (topology.objects.admin1.geometries as AreaGeometry[]).flatMap(
  ({ properties }) => properties ?? [],
)
const areas = loadAreas()

/** Whether an area holds a point (degrees): even-odd over all rings. */
const holds = (id: string, [x, y]: [number, number]): boolean => {
  const shape = areas.area(areaIdSchema.parse(id))
  const polygons = shape?.type === 'MultiPolygon' ? shape.coordinates : shape ? [shape.coordinates] : []
  let inside = false
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? []
      const [bx = 0, by = 0] = ring[index] ?? []
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

// Points are settlements of GeoNames, far enough from any border.
test.each([
  ['country:UA', 'Simferopol', [34.1, 44.96], true],
  ['country:RU', 'Simferopol', [34.1, 44.96], false],
  ['admin1:UA.11', 'Simferopol', [34.1, 44.96], true],
  ['admin1:UA.20', 'Sevastopol', [33.53, 44.59], true],
  ['admin1:UA.05', 'Pokrovsk', [37.18, 48.28], true],
  ['admin1:RU.41', 'Kursk', [36.19, 51.74], true],
  ['admin1:UA.21', 'Kursk', [36.19, 51.74], false],
  ['country:CY', 'Kyrenia', [33.32, 35.33], true],
  ['country:SO', 'Hargeisa', [44.06, 9.56], true],
  ['country:EH', 'Laayoune', [-13.2, 27.14], true],
  ['country:MA', 'Laayoune', [-13.2, 27.14], false],
  ['country:XK', 'Pristina', [21.17, 42.67], true],
  ['country:GE', 'Sukhumi', [41.02, 43], true],
  ['country:KZ', 'Baikonur', [63.32, 45.62], true],
  ['country:RU', 'Grozny', [45.69, 43.32], true],
] as const)('%s and %s', (id, _name, [x, y], expected) => {
  expect(holds(id, [x, y])).toBe(expected)
})

test('all oblasts of Ukraine are there once, by their GeoNames codes', () => {
  const ids = units.filter(({ cc }) => cc === 'UA').map(({ id }) => id)
  expect(ids.toSorted()).toEqual(
    Array.from({ length: 27 }, (_, index) => `UA.${String(index + 1).padStart(2, '0')}`),
  )
})

test('ids belong to the country of the unit, and are well formed', () => {
  const wrong = units.filter(
    ({ id, cc }) =>
      id !== '' && (!id.startsWith(`${cc}.`) || !areaIdSchema.safeParse(`admin1:${id}`).success),
  )
  expect(wrong).toEqual([])
})

test('every dispute of the list is drawn by a unit', () => {
  const disputes = disputedSchema.parse(JSON.parse(readFileSync('data/basemap/disputed.json', 'utf8')))
  const used = new Set(units.map(({ disputed }) => disputed))
  expect(disputes.filter(({ name }) => !used.has(name))).toEqual([])
})

test.each([
  ['UA.17', 'Odesa Oblast'],
  ['UA.26', 'Zaporizhzhia Oblast'],
  ['RU.41', 'Kursk Oblast'],
  ['RU.56', 'Oryol Oblast'],
])('%s is named %s', (id, name) => {
  expect(units.find((unit) => unit.id === id)?.name).toBe(name)
})
