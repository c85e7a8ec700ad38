import type { LngLat } from '@/lib/domain'

const perSecond = 10 //    tenths of a second: 3 m of latitude
const perMinute = 60 * perSecond
const perDegree = 60 * perMinute

/** `48°16′57.3″N 37°10′32.1″E`: degrees, minutes and seconds, latitude first. */
export const formatDms = ([lng, lat]: LngLat): string => `${toDms(lat, 'N', 'S')} ${toDms(lng, 'E', 'W')}`

const toDms = (degrees: number, positive: string, negative: string): string => {
  // Rounded once and as a whole, so that 59.97 seconds become the next minute.
  const tenths = Math.round(Math.abs(degrees) * perDegree)
  const seconds = (tenths % perMinute) / perSecond
  const minutes = Math.floor(tenths / perMinute) % 60
  const whole = Math.floor(tenths / perDegree)
  const letter = degrees < 0 && tenths > 0 ? negative : positive
  return `${whole}°${two(minutes)}′${seconds.toFixed(1).padStart(4, '0')}″${letter}`
}

const two = (value: number): string => String(value).padStart(2, '0')
