import { type OverlayCounts, type OverlayFeature, type RowProblem, rowProblems } from '@/lib/domain'
import { checkGeometry } from './check-geometry'
import { cleanText } from './clean-text'
import { findSeries } from './find-series'
import { limits } from './limits'
import { looksSwapped } from './looks-swapped'
import { measureExtent } from './measure-extent'
import type { OverlayResult } from './overlay-draft'
import { refuse } from './overlay-problem'
import type { RawLayer } from './raw-layer'
import { createPropertyReader } from './read-properties'

/** Takes what is good of a layer, counts what is not, and says why when nothing is. */
export const toLayer = ({ format, features: given }: RawLayer, name: string): OverlayResult => {
  if (given.length > limits.features) return tooMany(`${toCount(limits.features)} features`)
  const reader = createPropertyReader(given)
  const taken: Pick<OverlayFeature, 'geometry' | 'properties'>[] = []
  const skipped = new Map<RowProblem, number>()
  const firstSkipped: OverlayCounts['firstSkipped'] = []
  let unreadDates = 0
  for (const feature of given) {
    const geometries = checkGeometry(feature.geometry)
    if (!geometries.ok) {
      skipped.set(geometries.why, (skipped.get(geometries.why) ?? 0) + 1)
      if (firstSkipped.length < limits.firstSkipped)
        firstSkipped.push({ row: feature.row, why: geometries.why })
      continue
    }
    const { properties, hasUnreadDate } = reader.read(feature)
    if (hasUnreadDate) unreadDates += 1
    for (const geometry of geometries.value) taken.push({ geometry, properties })
    if (taken.length > limits.features) return tooMany(`${toCount(limits.features)} features`)
  }
  const fault = findFault(given.length, taken.length, skipped)
  if (fault) return fault
  const { bbox, coordinates } = measureExtent(taken.map(({ geometry }) => geometry))
  if (coordinates > limits.coordinates) return tooMany(`${toCount(limits.coordinates)} coordinates`)
  const features = findSeries(taken)
  const starts = features.flatMap(({ properties }) => properties.from ?? [])
  const ends = features.flatMap(({ properties }) => properties.to ?? [])
  return {
    ok: true,
    value: {
      features,
      draft: {
        name:
          cleanText(name.replace(/\.(?:geo)?json$|\.kml$|\.[ct]sv$|\.txt$/i, ''), limits.name) ?? 'Own layer',
        format,
        shape: reader.shape,
        hasColours: features.some(({ properties }) => properties.stroke ?? properties.fill),
        dateFields: reader.dateFields,
        from: least(starts),
        to: greatest(ends),
        series: new Set(features.flatMap(({ series }) => series ?? [])).size,
        looksSwapped: looksSwapped(given),
        counts: {
          features: features.length,
          dated: starts.length,
          unreadDates,
          skipped: rowProblems.flatMap((why) => {
            const count = skipped.get(why) ?? 0
            return count > 0 ? [{ why, count }] : []
          }),
          firstSkipped,
        },
        bbox,
      },
    },
  }
}

/** When most rows are bad in one way the file is refused: half a map in the wrong place is worse than none. */
const findFault = (given: number, taken: number, skipped: ReadonlyMap<RowProblem, number>) => {
  const most = (why: RowProblem): boolean => (skipped.get(why) ?? 0) * 2 > given
  if (most('projected'))
    return refuse(
      'projected',
      'Its coordinates are no degrees; they look like metres of a projection. Export it again in WGS 84 (EPSG:4326).',
    )
  if (most('swapped'))
    return refuse(
      'swapped',
      'Most latitudes are beyond 90°: latitude and longitude have changed places. Swap them.',
    )
  if (taken > 0) return null
  if (given === 0) return refuse('no-features', 'It is whole, but there is no feature or row in it.')
  if (most('no-coordinates')) return refuse('no-features', 'None of its features or rows has coordinates.')
  return refuse('no-features', 'None of its features or rows has coordinates that can be drawn.')
}

const tooMany = (what: string) =>
  refuse(
    'too-many',
    `It has more than ${what}, the most that one layer takes. Split it or leave out what is not needed.`,
  )

const toCount = (count: number): string => count.toLocaleString('en-GB')

const least = (days: readonly string[]): string | null =>
  days.reduce<string | null>((found, day) => (found === null || day < found ? day : found), null)
const greatest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((found, day) => (found === null || day > found ? day : found), null)
