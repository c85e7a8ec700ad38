import type { Position } from 'geojson'
import type { Unit } from './natural-earth-unit'
import type { Settlement } from './read-settlements'

/** How many settlements of each admin-1 code (of the unit's own country) lie inside each unit. */
export const countSettlements = (units: Unit[], settlements: Settlement[]): Map<string, number>[] => {
  const cells = new Map<string, Settlement[]>()
  for (const settlement of settlements) {
    const key = `${Math.floor(settlement.lng)} ${Math.floor(settlement.lat)}`
    const cell = cells.get(key)
    if (cell) cell.push(settlement)
    else cells.set(key, [settlement])
  }
  return units.map(({ country, geometry }) => {
    const counts = new Map<string, number>()
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const rings of polygons) {
      const [outer = []] = rings
      const xs = outer.map(([x = 0]) => x)
      const ys = outer.map(([, y = 0]) => y)
      const [west, south, east, north] = [least(xs), least(ys), most(xs), most(ys)]
      for (let x = Math.floor(west); x <= east; x++) {
        for (let y = Math.floor(south); y <= north; y++) {
          for (const { lng, lat, country: own, admin1 } of cells.get(`${x} ${y}`) ?? []) {
            if (own !== country || lng < west || lng > east || lat < south || lat > north) continue
            const depth = rings.filter((ring) => isInside(lng, lat, ring)).length
            if (depth % 2 === 1) counts.set(admin1, (counts.get(admin1) ?? 0) + 1)
          }
        }
      }
    }
    return counts
  })
}

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)

const isInside = (x: number, y: number, ring: Position[]): boolean => {
  let inside = false
  for (const [index, [toX = 0, toY = 0]] of ring.entries()) {
    const [fromX = 0, fromY = 0] = ring[index - 1] ?? ring[ring.length - 1] ?? []
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside
  }
  return inside
}
