import type { LngLat } from '@/lib/domain'
import { daysOf, reachOf } from './compare-tellings'
import type { Telling } from './telling'

const LONGEST = 40 // days of a report that is looked up day by day; longer ones stand apart, among themselves
const APART = Number.MIN_SAFE_INTEGER // no day
const KM_PER_DEGREE = 111.2
const COLUMNS = 4096 // more than any grid has

interface Entry<Group> {
  /** Earlier ones are tried first. */
  order: number
  /** First day, APART for a long one. */
  first: number
  group: Group
}

/** Entries by day, and by cell of a grid whose bands of latitude are `degrees` high. */
const createGrid = <Group>(degrees: number) => {
  const days = new Map<number, Map<number, Entry<Group>[]>>()
  const bandOf = (lat: number): number => Math.floor((lat + 90) / degrees)
  /** Degrees of longitude of a cell: as wide on the ground as it is high, by the edge of the band nearer to the pole. */
  const widthOf = (band: number): number => {
    const edge = Math.max(Math.abs(band * degrees - 90), Math.abs((band + 1) * degrees - 90))
    return Math.min(360, degrees / Math.cos((Math.min(edge, 88) * Math.PI) / 180))
  }
  const cellOf = (band: number, lng: number): number => {
    const turned = (((lng + 180) % 360) + 360) % 360
    return band * COLUMNS + Math.floor(turned / widthOf(band))
  }
  return {
    add: ([lng, lat]: LngLat, of: readonly number[], entry: Entry<Group>): void => {
      const cell = cellOf(bandOf(lat), lng)
      for (const day of of) {
        const cells = days.get(day) ?? new Map<number, Entry<Group>[]>()
        days.set(day, cells)
        const known = cells.get(cell)
        if (known) known.push(entry)
        else cells.set(cell, [entry])
      }
    },
    /** Everything of these days in the cells within `reach` km, and some more. */
    around: ([lng, lat]: LngLat, reach: number, of: readonly number[]): Entry<Group>[] => {
      const aside = reach / (KM_PER_DEGREE * Math.max(0.03, Math.cos((lat * Math.PI) / 180)))
      const up = reach / KM_PER_DEGREE
      const cells = new Set<number>()
      for (let band = bandOf(lat - up); band <= bandOf(lat + up); band++) {
        const step = Math.min(widthOf(band), aside)
        for (let at = lng - aside; at < lng + aside; at += step) cells.add(cellOf(band, at))
        cells.add(cellOf(band, lng + aside))
      }
      return of.flatMap((day) => {
        const known = days.get(day)
        return known ? [...cells].flatMap((cell) => known.get(cell) ?? []) : []
      })
    },
  }
}

/** Days of a report with some before and after; APART for a long one. */
const daysAround = (telling: Telling, around: number): number[] => {
  const days = daysOf(telling)
  if (!days || days[1] - days[0] > LONGEST) return [APART]
  return Array.from({ length: days[1] - days[0] + 1 + 2 * around }, (_, index) => days[0] - around + index)
}

/** Pairs of values of its print: copies share at least one of 16. */
const pairsOf = ({ print }: Telling): string[] =>
  print
    ? Array.from(
        { length: print.length / 2 },
        (_, pair) => `${pair}=${print[pair * 2] ?? 0}=${print[pair * 2 + 1] ?? 0}`,
      )
    : []

/**
 * Events by where and when they happened and by the words they were told in, so that a report is held against few of them. Most are placed within
 * kilometres and can only be the same as one nearby; the few that name a region are looked for in a wider grid.
 */
export const createTellingIndex = <Group>() => {
  const fine = createGrid<Group>(0.6)
  const coarse = createGrid<Group>(4)
  const all = createGrid<Group>(4)
  const copies = new Map<string, Group[]>()
  let count = 0
  return {
    add: (lead: Telling, group: Group): void => {
      const { where } = lead.report
      const days = daysAround(lead, 0)
      if (where?.point) {
        const entry = { order: count++, first: days[0] ?? APART, group }
        const own = where.geoPrecision === 3 ? coarse : fine
        for (const grid of [own, all]) grid.add(where.point, days, entry)
      }
      for (const key of pairsOf(lead)) {
        const known = copies.get(key)
        if (known) known.push(group)
        else copies.set(key, [group])
      }
    },
    /** Those of its own days first, in the order in which they were added, then copies. */
    find: (telling: Telling): Set<Group> => {
      const { where } = telling.report
      const found: Entry<Group>[] = []
      const days = daysAround(telling, 1)
      if (where?.point) {
        const { point, geoPrecision } = where
        const grids = geoPrecision === 3 ? [[all, 3] as const] : [[fine, 2] as const, [coarse, 3] as const]
        for (const [grid, other] of grids)
          found.push(...grid.around(point, reachOf(geoPrecision) + reachOf(other), days))
      }
      const own = (days[0] ?? APART) + 1
      const rank = ({ first }: Entry<Group>): number => Math.max(own, first - 1)
      const near = found.sort((one, other) => rank(one) - rank(other) || one.order - other.order)
      return new Set([
        ...near.map(({ group }) => group),
        ...pairsOf(telling).flatMap((key) => copies.get(key) ?? []),
      ])
    },
  }
}
