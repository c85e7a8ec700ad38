import type { EventType, LngLat } from '@/lib/domain'
import type { MapEvent } from '../map-state'
import { TYPE_ROWS } from '@/components/words/legend-rows'
import type { EventMark } from './event-data'
import { fromWorld, toWorld } from '@/lib/geojson/world-pixels'

export const markSize = 26 // px: a mark of one event

const options = {
  apart: 36, //    px between the middles of two marks: nearer ones become one ring
  beside: 16, //   px: a disc of a smaller radius has its mark beside it, on a leader
  noticed: 4, //   px: a disc of a smaller radius is covered by its mark
  covers: 30, //   px from the middle of a disc: a mark so near covers the dot of the place there
  gap: 9, //       px between such a disc and its mark
}

/** What stands at one point of the map: an event, or a ring with the mix of several. */
export interface EventSpot {
  key: string
  at: LngLat
  events: MapEvent[]
  /** Name of the place it stands on. */
  name: string | null
  /** End of the line to the disc that the mark stands beside. */
  leader: LngLat | null
}

interface Placed {
  x: number
  y: number
  marks: EventMark[]
  isTown: boolean
  leader: { x: number; y: number } | null
  /** Of the place that the mark covers; a mark on a rim or on a leader leaves it to the basemap. */
  name: string | null
}

/** Zooms at which marks are laid out anew: between two of them they only move apart. */
export const layoutZoom = (zoom: number): number => Math.floor(zoom * 2) / 2

/** Every event once: alone, or in the ring of those that have no room beside one another. Marks never cover each other. */
export const layOut = (marks: EventMark[], zoom: number): EventSpot[] => {
  const piles = new Map<number, Placed>()
  for (const mark of marks) {
    const placed = stand(mark, zoom)
    const key = keyOf(Math.round(placed.x * 10), Math.round(placed.y * 10))
    const pile = piles.get(key)
    if (pile) pile.marks.push(mark)
    else piles.set(key, placed)
  }
  // Of piles as full, one in a town comes before one at a factory of it: a ring bears the name of the first.
  const ordered = [...piles.values()].sort(
    (a, b) =>
      b.marks.length - a.marks.length || Number(b.isTown) - Number(a.isTown) || a.x - b.x || a.y - b.y,
  )
  return gather(ordered).map((group) => toSpot(group, zoom))
}

/** One number for two, found sooner than a text. Of zoom 13 a tenth of a pixel, the finest that is asked for, stays below 2^26. */
const keyOf = (x: number, y: number): number => (x + 2 ** 10) * 2 ** 26 + y + 2 ** 10

/** Where a mark stands: on its point, or beside its disc when that is smaller than the mark. */
const stand = (mark: EventMark, zoom: number): Placed => {
  const { x, y } = toWorld(mark.at, zoom)
  // All of one form: tens of thousands are sorted and compared.
  const at = (x: number, y: number, name: string | null, leader: Placed['leader']): Placed => ({
    x,
    y,
    marks: [mark],
    isTown: mark.feature.properties.place?.kind === 'settlement',
    leader,
    name,
  })
  if (!mark.extent) return at(x, y, mark.name, null)
  const { west, south, east, north } = mark.extent
  const [upper, lower] = [toWorld([west, north], zoom), toWorld([east, south], zoom)]
  const radius = Math.max(lower.x - upper.x, lower.y - upper.y) / 2
  if (radius < options.noticed) return at(x, y, mark.name, null)
  const centre = { x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 }
  const [aside, below] = [x - centre.x, y - centre.y]
  const far = Math.hypot(aside, below)
  if (radius >= options.beside) return at(x, y, far < options.covers ? mark.name : null, null)
  // A point in the middle tells no side; above on the left names stand least often.
  const [right, down] = far > 1 ? [aside / far, below / far] : [-Math.SQRT1_2, -Math.SQRT1_2]
  const away = radius + options.gap + markSize / 2
  return at(centre.x + right * away, centre.y + down * away, null, {
    x: centre.x + right * radius,
    y: centre.y + down * radius,
  })
}

/** The fullest pile takes in what is too near to it, then the next one; cells of the grid are as wide as the distance. */
const gather = (piles: Placed[]): Placed[][] => {
  const cellOf = ({ x, y }: Placed): [number, number] => [
    Math.floor(x / options.apart),
    Math.floor(y / options.apart),
  ]
  const grid = new Map<number, Placed[]>()
  for (const pile of piles) {
    const name = keyOf(...cellOf(pile))
    const cell = grid.get(name)
    if (cell) cell.push(pile)
    else grid.set(name, [pile])
  }
  const groups: Placed[][] = []
  const taken = new Set<Placed>()
  for (const pile of piles) {
    if (taken.has(pile)) continue
    taken.add(pile)
    const group = [pile]
    const [column, row] = cellOf(pile)
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of grid.get(keyOf(column + dx, row + dy)) ?? []) {
          if (taken.has(other) || Math.hypot(other.x - pile.x, other.y - pile.y) >= options.apart) continue
          taken.add(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

const toSpot = (group: Placed[], zoom: number): EventSpot => {
  const [main] = group
  const marks = group.flatMap((pile) => pile.marks)
  const [first] = marks
  if (!main || !first) throw new Error('A group of marks is never empty')
  // A ring stands where most of its events are; a leader is for those that share one disc.
  const { leader } = group.length === 1 ? main : { leader: null }
  return {
    key: first.feature.id,
    at: fromWorld(main, zoom),
    events: marks.map(({ feature }) => feature),
    name: main.name ?? group.find(({ name }) => name)?.name ?? null,
    leader: leader && fromWorld(leader, zoom),
  }
}

/** Whether coming closer can never part them: they stand on one point. */
export const isPile = ({ events }: EventSpot): boolean =>
  new Set(events.map(({ geometry }) => geometry.coordinates.map((value) => value.toFixed(4)).join(' ')))
    .size === 1

const slices = 12 // of a ring: as fine as an eye tells, and few enough images

/** The mix of types in slices of the ring, in the order of the legend; a type that is there has at least one. */
export const mixOf = (events: MapEvent[]): { type: EventType; share: number }[] => {
  const found = new Map<EventType, number>()
  for (const { properties } of events)
    found.set(properties.eventType, (found.get(properties.eventType) ?? 0) + 1)
  const counts = TYPE_ROWS.map((type) => ({ type, count: found.get(type) ?? 0 })).filter(
    ({ count }) => count > 0,
  )
  const shares = counts.map(({ type, count }) => ({
    type,
    share: Math.max(1, Math.floor((count / events.length) * slices)),
    count,
  }))
  const most = shares.toSorted((a, b) => b.count - a.count)[0]
  const sum = shares.reduce((total, { share }) => total + share, 0)
  if (most) most.share = Math.max(1, most.share + slices - sum)
  return shares.map(({ type, share }) => ({ type, share }))
}
