import { type Bbox, type LngLat, extentOf as boxOfPositions, positionsOf } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'

const options = {
  least: 1.6, //    degrees: smallest width and height
  share: 0.85, //   of the marks that an overview holds: one far away does not shrink the front to a dot
  kmOfDegree: 111.3, // of latitude
  farRegion: 300, // km: what is larger than that does not decide where the map looks
}

/** What a map looks at when nothing is placed. */
export const nowhere: Bbox = [-20, -25, 120, 65]

/** What a map looks at to show these events; null when none is placed. `whole`: every mark, not only the great part of them. */
export const extentOf = (events: readonly KeptEvent[], { whole }: { whole: boolean }): Bbox | null => {
  const boxes = events.flatMap((event) => boxOf(event) ?? [])
  const near = boxes.filter(({ isFar }) => !isFar)
  const used = near.length > 0 ? near : boxes
  if (used.length === 0) return null
  const middle = (axis: 0 | 1): number => {
    const ordered = used.map(({ at }) => at[axis]).sort((one, other) => one - other)
    return ordered[Math.floor(ordered.length / 2)] ?? 0
  }
  const [lng, lat] = [middle(0), middle(1)]
  const shrink = Math.cos((lat * Math.PI) / 180)
  const byDistance = used
    .map((one) => ({ ...one, far: Math.hypot((one.at[0] - lng) * shrink, one.at[1] - lat) }))
    .sort((one, other) => one.far - other.far)
  const held = byDistance.slice(0, whole ? used.length : Math.ceil(used.length * options.share))
  return widen(held.map(({ box }) => box))
}

interface Boxed {
  at: LngLat
  box: Bbox
  isFar: boolean
}

const boxOf = ({ where }: KeptEvent): Boxed | null => {
  if (!where) return null
  const [lng, lat] = where.point
  const { kind, radiusKm } = where.place ?? {}
  const km = radiusKm ?? (kind === 'country' ? 400 : kind === 'admin1' || kind === 'region' ? 90 : 0)
  const high = km / options.kmOfDegree
  const wide = high / Math.max(0.2, Math.cos((lat * Math.PI) / 180))
  const box = boxOfPositions([
    [lng - wide, lat - high],
    [lng + wide, lat + high],
    ...(where.shape ? positionsOf(where.shape.geometry) : []),
  ])
  return { at: where.point, box, isFar: km > options.farRegion }
}

const widen = (boxes: readonly Bbox[]): Bbox => {
  const [west, south, east, north] = boxOfPositions(
    boxes.flatMap((box): LngLat[] => [
      [box[0], box[1]],
      [box[2], box[3]],
    ]),
  )
  const [wide, high] = [
    Math.max(0, options.least - (east - west)) / 2,
    Math.max(0, options.least / 2 - (north - south)) / 2,
  ]
  return [
    Math.max(-180, west - wide),
    Math.max(-85, south - high),
    Math.min(180, east + wide),
    Math.min(85, north + high),
  ]
}
