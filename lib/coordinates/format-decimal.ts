import type { LngLat } from '@/lib/domain'

const decimals = 5 // 1.1 m of latitude

/** `48.28257, 37.17557`: latitude first, as people write it. */
export const formatDecimal = ([lng, lat]: LngLat): string => `${round(lat)}, ${round(lng)}`

// `+ 0` turns -0 into 0.
const round = (degrees: number): string => (Number(degrees.toFixed(decimals)) + 0).toFixed(decimals)
