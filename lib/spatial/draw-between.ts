import { distance } from '@turf/turf'
import { type GeoPrecision, isAreaKind, type Place } from '@/lib/domain'
import type { Drawing } from './drawing'
import { corridor, greatCircle, middleOf } from './shapes/lines'
import { wrapPoint } from './shapes/ring'
import { toGeometry } from './shapes/to-geometry'
import { toLine } from './shapes/to-line'

const lens = {
  share: 0.15, //     half width in the middle, of the way
  mostKm: 25,
  leastKm: 1,
  ends: 0.3, //       of the middle's width, at the ends
  roadShare: 0.05, // a road strays from the straight way: half width in the middle
  roadKm: 1, //       and at its ends
  wideKm: 100, //     longer ways are a wider region
}

const bulge = (share: number): number => Math.sin(Math.PI * share)

/** A lens between two places, a narrower one along a road of unknown course, or a line for a movement. */
export const drawBetween = (relation: 'between' | 'along' | 'movement', from: Place, to: Place): Drawing => {
  const km = distance(from.point, to.point)
  const isWide = km > lens.wideKm || isAreaKind(from.kind) || isAreaKind(to.kind)
  const geoPrecision: GeoPrecision = isWide ? 3 : 2
  // A movement is told of for where it goes.
  if (relation === 'movement')
    return { geometry: toLine(greatCircle(from.point, to.point)), point: to.point, geoPrecision }
  const point = wrapPoint(middleOf(from.point, to.point))
  const width = Math.min(Math.max(km * lens.share, lens.leastKm), lens.mostKm)
  const halfWidth =
    relation === 'between'
      ? (share: number) => width * (lens.ends + (1 - lens.ends) * bulge(share))
      : (share: number) => lens.roadKm + Math.min(km * lens.roadShare, lens.mostKm) * bulge(share)
  return { geometry: toGeometry(corridor(from.point, to.point, halfWidth)), point, geoPrecision }
}
