import type { OverlayProperties } from '@/lib/domain'

type Style = Pick<OverlayProperties, 'stroke' | 'fill' | 'strokeOpacity' | 'fillOpacity' | 'strokeWidth'>

/** How a file wants a feature drawn, in the names that KML readers and simplestyle share; what is no colour or number is left out. */
export const readStyle = (properties: Record<string, unknown>): Style => ({
  stroke: toHex(properties['stroke'] ?? properties['icon-color'] ?? properties['marker-color']),
  fill: toHex(properties['fill']),
  strokeOpacity: toNumber(properties['stroke-opacity'], 0, 1),
  fillOpacity: toNumber(properties['fill-opacity'], 0, 1),
  strokeWidth: toNumber(properties['stroke-width'], 0.5, 12),
})

const toHex = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const [, short] = /^#([0-9a-f]{3})$/i.exec(value) ?? []
  if (short) return `#${[...short].map((digit) => digit + digit).join('')}`.toLowerCase()
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined
}

const toNumber = (value: unknown, least: number, most: number): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
  return Math.min(most, Math.max(least, number))
}
