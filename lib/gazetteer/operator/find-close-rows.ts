import { createColumn, uint32Column } from '../build/column'
import { orderByHash } from '../build/order-by-hash'
import { firstAtLeast } from '../first-at-least'
import { hashName } from '../hash-name'

const limits = {
  twinKm: 3, // as in build/merge-twins.ts: records under two spellings
  knownKm: 0.5, // and under two names
  cell: 0.1, // degrees of the grid; 3.8 km across at 70° north
}
const columns = Math.round(360 / limits.cell) + 2
const kmPerDegree = 111.195
const hundredThousandth = 1e5

/** The consonants of a name, which stay the same from one romanisation to another: Huliaipole and Hulyaypole are both `glpl`. */
const skeleton = (folded: string): string =>
  folded
    .replace(/[aeiouyj ]/g, '')
    .replace(/h/g, 'g')
    .replace(/w/g, 'v')

/**
 * Finds the few settlements that may be a twin of their neighbour, so that only these are compared by all their names: those within half
 * a kilometre of another, or within three and with the same consonants. Packed: 16 bytes a settlement.
 */
export const createCloseRows = () => {
  const ids = uint32Column()
  const lng = createColumn((length) => new Int32Array(length))
  const lat = createColumn((length) => new Int32Array(length))
  const consonants = uint32Column()

  const isClose = (one: number, other: number): boolean => {
    const north = ((lat.at(one) - lat.at(other)) / hundredThousandth) * kmPerDegree
    if (Math.abs(north) > limits.twinKm) return false
    const shrink = Math.cos((lat.at(one) / hundredThousandth) * (Math.PI / 180))
    const east = ((lng.at(one) - lng.at(other)) / hundredThousandth) * kmPerDegree * shrink
    const km = Math.hypot(north, east)
    return km < limits.knownKm || (km < limits.twinKm && consonants.at(one) === consonants.at(other))
  }

  return {
    add: (id: number, point: { lng: number; lat: number }, folded: string): void => {
      ids.push(id)
      lng.push(Math.round(point.lng * hundredThousandth))
      lat.push(Math.round(point.lat * hundredThousandth))
      consonants.push(hashName(skeleton(folded)))
    },
    /** GeoNames numbers of the rows that have such a neighbour. */
    find: (): Set<number> => {
      const found = new Set<number>()
      const count = ids.length()
      const at = (value: number, shift: number): number =>
        Math.floor((value / hundredThousandth + shift) / limits.cell)
      const cells = Uint32Array.from(
        { length: count },
        (_, row) => at(lat.at(row), 90) * columns + at(lng.at(row), 180),
      )
      const order = orderByHash(cells)
      const sorted = Uint32Array.from(order, (row) => cells[row] ?? 0)
      for (let place = 0; place < count; place += 1) {
        const row = order[place] ?? 0
        const cell = sorted[place] ?? 0
        // Forward only: the rest of its own cell, the cell to the east and the three to the north.
        for (const [first, last] of [
          [cell, cell + 1],
          [cell + columns - 1, cell + columns + 1],
        ] as const) {
          let next = first === cell ? place + 1 : firstAtLeast(sorted, first)
          for (; next < count && (sorted[next] ?? 0) <= last; next += 1) {
            const other = order[next] ?? 0
            if (!isClose(row, other)) continue
            found.add(ids.at(row))
            found.add(ids.at(other))
          }
        }
      }
      return found
    },
  }
}
