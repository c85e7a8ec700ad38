import type { LngLat } from '@/lib/domain'

const NUMBER = String.raw`([+-]?\d{1,3}(?:[.,]\d{1,12})?)\s*°?`
const FORMS = [
  // 50.45, 30.52 · 50.45 30.52 · 50,45; 30,52 · 50.45 N 30.52 E
  new RegExp(`^${NUMBER}\\s*([NS]?)\\s*[,;\\s]\\s*${NUMBER}\\s*([EW]?)$`, 'i'),
  // N 50.45, E 30.52
  new RegExp(`^([NS])\\s*${NUMBER}\\s*[,;\\s]?\\s*([EW])\\s*${NUMBER}$`, 'i'),
]
const farthest = 85 // degrees of latitude that a Web Mercator map shows

/** Latitude and longitude in decimal degrees, as people write them; null for anything else. */
export const parseCoordinate = (text: string): LngLat | null => {
  const [plain, lettered] = FORMS.map((form) => form.exec(text.trim()))
  if (lettered) return toLngLat(lettered[2], lettered[1], lettered[4], lettered[3])
  return plain ? toLngLat(plain[1], plain[2], plain[3], plain[4]) : null
}

const toLngLat = (
  latText = '',
  north: string | undefined,
  lngText = '',
  east: string | undefined,
): LngLat | null => {
  const lat = degrees(latText, north?.toUpperCase() === 'S')
  const lng = degrees(lngText, east?.toUpperCase() === 'W')
  return Math.abs(lat) <= farthest && Math.abs(lng) <= 180 ? [lng, lat] : null
}

const degrees = (text: string, isNegative: boolean): number =>
  Number(text.replace(',', '.')) * (isNegative ? -1 : 1)
