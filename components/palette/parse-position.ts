import { parseCoordinates } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'

const farthest = 85 // degrees of latitude that a Web Mercator map shows

/** A position the map can go to, in any form people write one; null for anything else. */
export const parsePosition = (text: string): LngLat | null => {
  const position = parseCoordinates(text)
  return position.ok && Math.abs(position.value[1]) <= farthest ? position.value : null
}
