import type { EventType } from '@/lib/domain'
import { type Picture, ringsOf } from './picture'
import type { PlacedTile } from './read-basemap'
import { createProjection } from './project'
import type { LegendNames, ShapeRow, SureRow } from './sheet'

export type LegendRow =
  | { kind: 'type'; type: EventType }
  | { kind: 'several'; mix: EventType[] }
  | { kind: 'place' }
  | { kind: 'status'; status: SureRow }
  | { kind: 'shape'; shape: ShapeRow }

const mostInRing = 3 // hues of the ring in the legend
const statuses: SureRow[] = ['confirmed', 'reported', 'claimed', 'disputed']
const shapeRows: ShapeRow[] = ['within', 'border', 'region', 'movement']
const shapeOf = { soft: 'within', band: 'border', hatch: 'region', movement: 'movement' } as const

/** What is drawn inside the frame, each once: types by how often, rims and shapes in the order of the dashboard. */
export const listLegend = (
  { frame, marks, shapes, areas }: Picture,
  tiles: readonly PlacedTile[],
): LegendRow[] => {
  const project = createProjection(frame)
  const isIn = ({ x, y }: { x: number; y: number }): boolean =>
    x > 0 && y > 0 && x < frame.width && y < frame.height
  const counts = new Map<EventType, number>()
  const sure = new Set<SureRow>()
  const drawn = new Set<ShapeRow>()
  const inRings = new Set<EventType>()
  let rings = 0
  let places = 0
  for (const { at, look } of marks) {
    if (!isIn(project.point(at))) continue
    if (look.kind === 'place') places++
    if (look.kind === 'event') {
      counts.set(look.type, (counts.get(look.type) ?? 0) + 1)
      sure.add(look.status === 'denied' ? 'disputed' : look.status)
    }
    if (look.kind === 'ring') {
      rings++
      for (const { type, share } of look.mix) {
        counts.set(type, (counts.get(type) ?? 0) + share)
        inRings.add(type)
      }
    }
  }
  for (const { kind, type, geometry } of shapes) {
    if (drawn.has(shapeOf[kind]) && (!type || counts.has(type))) continue
    if (!ringsOf(geometry).some((ring) => meetsFrame(project.line(ring), frame))) continue
    drawn.add(shapeOf[kind])
    if (type) counts.set(type, counts.get(type) ?? 0)
  }
  for (const { at, looks } of areas) {
    if (!isIn(project.point(at))) continue
    drawn.add('region')
    for (const { type, status } of looks) {
      counts.set(type, (counts.get(type) ?? 0) + 1)
      sure.add(status === 'denied' ? 'disputed' : status)
    }
  }
  if (!drawn.has('region') && isHatched(areas, tiles, frame)) drawn.add('region')
  const types = [...counts].sort((a, b) => b[1] - a[1]).map(([type]) => type)
  return [
    ...types.map((type): LegendRow => ({ kind: 'type', type })),
    ...(places > 0 ? [{ kind: 'place' as const }] : []),
    ...(rings > 0
      ? [{ kind: 'several' as const, mix: types.filter((type) => inRings.has(type)).slice(0, mostInRing) }]
      : []),
    ...statuses.filter((status) => sure.has(status)).map((status): LegendRow => ({ kind: 'status', status })),
    ...shapeRows.filter((shape) => drawn.has(shape)).map((shape): LegendRow => ({ kind: 'shape', shape })),
  ]
}

/** The hatch of a region is in sight sooner than its middle. */
const isHatched = (
  areas: Picture['areas'],
  tiles: readonly PlacedTile[],
  frame: { width: number; height: number },
): boolean => {
  const hatched = new Set(areas.flatMap(({ divisions, countries }) => [...divisions, ...countries]))
  if (hatched.size === 0) return false
  return tiles.some(({ tile, left, top, side }) => {
    const layer = tile.layers['areas']
    if (!layer) return false
    const scale = side / layer.extent
    return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).some(
      (feature) =>
        (hatched.has(String(feature.properties['id'])) || hatched.has(String(feature.properties['cc']))) &&
        feature.loadGeometry().some((ring) =>
          meetsFrame(
            ring.map(({ x, y }) => ({ x: left + x * scale, y: top + y * scale })),
            frame,
          ),
        ),
    )
  })
}

const least = 8 // px: what is smaller is a dot that no row explains

const meetsFrame = (
  points: readonly { x: number; y: number }[],
  { width, height }: { width: number; height: number },
): boolean => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const isSeen = right > 0 && bottom > 0 && left < width && top < height
  return isSeen && Math.max(right - left, bottom - top) >= least
}

/** As many rows as there is room for, types giving way to rims and shapes beyond half of it, and how many were left out. */
export const boundLegend = (rows: LegendRow[], room: number): { rows: LegendRow[]; left: number } => {
  if (rows.length <= room) return { rows, left: 0 }
  const types = rows.filter(({ kind }) => kind === 'type')
  const others = rows.filter(({ kind }) => kind !== 'type')
  const most = Math.max(0, room - 1) // the last row tells how many are missing
  const kept = types.slice(0, Math.max(Math.ceil(most / 2), most - others.length))
  const bounded = [...kept, ...others.slice(0, most - kept.length)]
  return { rows: bounded, left: rows.length - bounded.length }
}

export const nameRow = (row: LegendRow, names: LegendNames): string => {
  switch (row.kind) {
    case 'type':
      return names.types[row.type]
    case 'several':
      return names.several
    case 'place':
      return names.place
    case 'status':
      return names.statuses[row.status]
    case 'shape':
      return names.shapes[row.shape]
    default:
      return row satisfies never
  }
}
