import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from '@/lib/domain'

type Outline = Polygon | MultiPolygon

const ringsOf = (outline: Outline): number[][][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()

const keyOf = ([lng, lat]: number[]): string => `${lng},${lat}`

const edgesOf = (outlines: Outline[]): Set<string> => {
  const edges = new Set<string>()
  for (const ring of outlines.flatMap(ringsOf)) {
    const keys = ring.map(keyOf)
    for (let at = 1; at < keys.length; at++) edges.add(`${keys[at - 1]} ${keys[at]}`)
  }
  return edges
}

const toPoint = ([lng = 0, lat = 0]: number[]): LngLat => [lng, lat]

/**
 * The common border of two lands whose outlines share their corners, as lines in the order of the first one's rings. Empty when they do
 * not touch. Neighbours run along it in opposite directions; a part of a land (a province) in the same one, which does not count.
 */
export const borderLine = (one: Outline[], other: Outline[]): LngLat[][] => sharedLine(one, other, true)

/** What the outline of a part has in common with the outline of the whole. */
export const outerLine = (part: Outline[], whole: Outline[]): LngLat[][] => sharedLine(part, whole, false)

const sharedLine = (one: Outline[], other: Outline[], isOpposite: boolean): LngLat[][] => {
  const edges = edgesOf(other)
  const lines: LngLat[][] = []
  for (const ring of one.flatMap(ringsOf)) {
    const keys = ring.map(keyOf)
    const runs: LngLat[][] = []
    let isRunning = false
    for (let at = 1; at < keys.length; at++) {
      const isShared = edges.has(isOpposite ? `${keys[at]} ${keys[at - 1]}` : `${keys[at - 1]} ${keys[at]}`)
      if (isShared && !isRunning) runs.push([toPoint(ring[at - 1] ?? [])])
      if (isShared) runs.at(-1)?.push(toPoint(ring[at] ?? []))
      isRunning = isShared
    }
    lines.push(...joinEnds(runs))
  }
  return lines
}

/** A ring begins somewhere: a border that runs over its first corner is one line. */
const joinEnds = (runs: LngLat[][]): LngLat[][] => {
  const [first, ...rest] = runs
  const last = rest.at(-1)
  if (!first || !last || keyOf(first[0] ?? []) !== keyOf(last.at(-1) ?? [])) return runs
  return [...rest.slice(0, -1), [...last, ...first.slice(1)]]
}
