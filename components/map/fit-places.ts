import type { EventMark, PlaceFeature } from '@/lib/client'
import { type Bbox, type LngLat, isAreaKind } from '@/lib/domain'

const options = {
  share: 0.6, //   of the mentions the first view holds: capitals far away do not shrink the front to a dot
  least: 1.2, //   degrees: smallest width and height
}

/** The box of the first view: the nearest places around the middle of all mentions, countries left out where anything smaller is named. */
export const fitPlaces = (places: PlaceFeature[]): Bbox | null => {
  const small = places.filter(({ properties }) => properties.kind !== 'country')
  const used = small.length > 0 ? small : places
  return fitPoints(
    used.map(({ geometry, properties }) => ({ at: geometry.coordinates, count: properties.count })),
  )
}

/** The same for what happened, regions left out where anything is placed better. */
export const fitEvents = (events: EventMark[]): Bbox | null => {
  const exact = events.filter(
    ({ properties }) => properties.place === null || !isAreaKind(properties.place.kind),
  )
  const used = exact.length > 0 ? exact : events
  return fitPoints(used.map(({ geometry }) => ({ at: geometry.coordinates, count: 1 })))
}

const fitPoints = (points: { at: LngLat; count: number }[]): Bbox | null => {
  if (points.length === 0) return null
  const total = points.reduce((sum, { count }) => sum + count, 0)
  const middle = (axis: 0 | 1): number => {
    let sum = 0
    const ordered = points.toSorted((a, b) => a.at[axis] - b.at[axis])
    return ordered.find(({ count }) => (sum += count) >= total / 2)?.at[axis] ?? 0
  }
  const [lng, lat] = [middle(0), middle(1)]
  const shrink = Math.cos((lat * Math.PI) / 180)
  const near = points
    .map(({ at, count }) => ({ at, count, far: Math.hypot((at[0] - lng) * shrink, at[1] - lat) }))
    .sort((a, b) => a.far - b.far)

  const box: Bbox = [
    lng - options.least / 2,
    lat - options.least / 2,
    lng + options.least / 2,
    lat + options.least / 2,
  ]
  let held = 0
  for (const { at, count } of near) {
    if (held >= options.share * total) break
    held += count
    box[0] = Math.min(box[0], at[0])
    box[1] = Math.min(box[1], at[1])
    box[2] = Math.max(box[2], at[0])
    box[3] = Math.max(box[3], at[1])
  }
  return box
}
