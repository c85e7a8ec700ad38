import type { LngLat } from '@/lib/domain'
import { kmBetween } from './great-circle'

/** True when a pole lies in the disc: its ring then runs once around the Earth and bounds nothing on a flat map. */
export const discHoldsPole = (centre: LngLat, km: number): boolean =>
  km >= kmBetween(centre, [centre[0], 90]) || km >= kmBetween(centre, [centre[0], -90])
