import type { Bbox } from '@/lib/domain'

/** A map that was dragged around the world tells longitudes beyond 180 degrees. */
export const unwindBbox = ([west, south, east, north]: Bbox): Bbox =>
  east - west >= 360 ? [-180, south, 180, north] : [turn(west), south, turn(east), north]

const turn = (lng: number): number =>
  lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180
