import type { Feature, Geometry } from 'geojson'
import type { LngLat } from '@/lib/domain'
import { disc } from '@/lib/geojson/disc'
import { discHoldsPole } from '@/lib/geojson/disc-holds-pole'
import { areaOfDisc, greatCircle, kmBetween } from '@/lib/geojson/great-circle'
import { formatArea, formatDistance } from '@/components/words/format-distance'
import type { Words } from '@/components/words/make-words'
import { type Measure, isSame, totalOf } from './measure'

const feature = (geometry: Geometry, properties: Record<string, string | boolean>): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})
const label = (at: LngLat, text: string): Feature => feature({ type: 'Point', coordinates: at }, { text })
const line = (coordinates: LngLat[], open: boolean): Feature =>
  feature({ type: 'LineString', coordinates }, { open })
const dot = (at: LngLat): Feature => feature({ type: 'Point', coordinates: at }, {})

/** A measurement as it is drawn; `pointer` is where the next point would be. */
export const measureFeatures = (words: Words, measure: Measure, pointer: LngLat | null): Feature[] => {
  const last = measure.points.at(-1)
  const next = pointer && last && !measure.isDone && !isSame(pointer, last) ? pointer : null
  const points = next ? [...measure.points, next] : measure.points
  return measure.mode === 'radius'
    ? drawCircle(words, points, next !== null)
    : drawWay(words, points, next !== null)
}

const drawWay = (words: Words, points: LngLat[], open: boolean): Feature[] => {
  const [first] = points
  if (!first) return []
  const lines: Feature[] = []
  const labels: Feature[] = []
  const dots = [dot(first)]
  let last = first
  for (const [index, point] of points.slice(1).entries()) {
    const isOpen = open && index === points.length - 2
    // From where the leg before ended, which may lie past 180.
    const leg = greatCircle(last, point)
    const legKm = kmBetween(last, point)
    lines.push(line(leg, isOpen))
    labels.push(label(middleOf(leg), formatDistance(words, legKm)))
    last = leg.at(-1) ?? point
    if (!isOpen) dots.push(dot(last))
  }
  if (points.length > 2)
    labels.push(
      label(last, words.t('mapTools.total', { distance: formatDistance(words, totalOf({ points })) })),
    )
  return [...lines, ...dots, ...labels]
}

const drawCircle = (words: Words, points: LngLat[], open: boolean): Feature[] => {
  const [centre, rim] = points
  if (!centre) return []
  if (!rim) return [dot(centre)]
  const km = kmBetween(centre, rim)
  const radius = greatCircle(centre, rim)
  const circle = km > 0 ? disc(centre, km) : null
  const ring = (circle?.coordinates[0] ?? []).map(([lng = 0, lat = 0]): LngLat => [lng, lat])
  const text = [
    words.t('mapTools.radiusOf', { distance: formatDistance(words, km) }),
    words.t('mapTools.areaOf', { area: formatArea(words, areaOfDisc(km)) }),
  ].join('\n')
  return [
    ...(circle && !discHoldsPole(centre, km) ? [feature(circle, {})] : []),
    ...(ring.length > 0 ? [line(ring, open)] : []),
    line(radius, open),
    dot(centre),
    ...(open ? [] : [dot(radius.at(-1) ?? rim)]),
    label(middleOf(radius), text),
  ]
}

/** On the line: a point of it, or between the two ends of a straight piece. */
const middleOf = (points: LngLat[]): LngLat => {
  const at = (points.length - 1) / 2
  const [before, after] = [points[Math.floor(at)], points[Math.ceil(at)]]
  if (!before || !after) return [0, 0]
  return [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2]
}
