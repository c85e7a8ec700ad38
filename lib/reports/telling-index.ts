import type { LngLat } from '@/lib/domain'
import { daysOf, farthest } from './compare-tellings'
import type { Telling } from './telling'

const GRID = {
  degrees: 4, //     height of a band of latitude: wider than two reports of one event can lie apart
  longestSpan: 40, // days of a report that is looked up day by day; longer ones stand apart
}

const KM_PER_DEGREE = 111.2

const bandOf = (lat: number): number => Math.floor(lat / GRID.degrees)

/** Degrees of longitude of a cell: as wide on the ground as it is high, by the edge of the band nearer to the pole. */
const widthOf = (band: number): number => {
  const edge = Math.max(Math.abs(band * GRID.degrees), Math.abs((band + 1) * GRID.degrees))
  return Math.min(360, GRID.degrees / Math.cos((Math.min(edge, 88) * Math.PI) / 180))
}

const cell = (band: number, lng: number): string => {
  const width = widthOf(band)
  const turned = ((((lng + 180) % 360) + 360) % 360) - 180
  return `${band}:${Math.floor((turned + 180) / width)}`
}

/** Cells that a report of the same event can lie in. */
const cellsAround = ([lng, lat]: LngLat): string[] => {
  const reach = farthest / (KM_PER_DEGREE * Math.max(0.03, Math.cos((lat * Math.PI) / 180)))
  const cells = new Set<string>()
  for (let band = bandOf(lat) - 1; band <= bandOf(lat) + 1; band++) {
    const step = Math.min(widthOf(band), reach)
    for (let at = lng - reach; at < lng + reach; at += step) cells.add(cell(band, at))
    cells.add(cell(band, lng + reach))
  }
  return [...cells]
}

const daysBetween = (telling: Telling, before: number, after: number): string[] => {
  const days = daysOf(telling)
  if (!days || days[1] - days[0] > GRID.longestSpan) return ['apart']
  return Array.from({ length: days[1] - days[0] + 1 + before + after }, (_, index) =>
    String(days[0] - before + index),
  )
}

/** Pairs of values of its print: copies share at least one of 16. */
const pairsOf = ({ print }: Telling): string[] =>
  print
    ? Array.from(
        { length: print.length / 2 },
        (_, pair) => `${pair}=${print[pair * 2] ?? 0}=${print[pair * 2 + 1] ?? 0}`,
      )
    : []

/** Events by where and when they happened and by the words they were told in, so that a report is held against few of them. */
export const createTellingIndex = <Group>() => {
  const groups = new Map<string, Group[]>()
  return {
    add: (lead: Telling, group: Group): void => {
      const point = lead.report.where?.point
      const places = point ? cellsAround(point) : []
      const keys = daysBetween(lead, 1, 1).flatMap((day) => places.map((place) => `${day}|${place}`))
      for (const key of [...keys, ...pairsOf(lead)]) {
        const known = groups.get(key)
        if (known) known.push(group)
        else groups.set(key, [group])
      }
    },
    find: (telling: Telling): Set<Group> => {
      const point = telling.report.where?.point
      const place = point ? cell(bandOf(point[1]), point[0]) : null
      const keys = place === null ? [] : daysBetween(telling, 0, 0).map((day) => `${day}|${place}`)
      return new Set([...keys, ...pairsOf(telling)].flatMap((key) => groups.get(key) ?? []))
    },
  }
}
