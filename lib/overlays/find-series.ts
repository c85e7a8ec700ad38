import type { OverlayFeature } from '@/lib/domain'

/**
 * Finds states of one thing: lines or areas of one name and kind (dates in the name left aside), each of a single day, on at least two days.
 * Each is told when the next state replaces it.
 */
export const findSeries = (
  features: readonly Pick<OverlayFeature, 'geometry' | 'properties'>[],
): OverlayFeature[] => {
  const keys = features.map(seriesKey)
  const days = new Map<string, Set<string>>()
  for (const [index, key] of keys.entries()) {
    const day = features[index]?.properties.from
    if (key === null || day === undefined) continue
    const known = days.get(key) ?? new Set()
    days.set(key, known.add(day))
  }
  const next = new Map<string, Map<string, string | null>>()
  for (const [key, set] of days) {
    if (set.size < 2) continue
    const sorted = [...set].sort()
    next.set(key, new Map(sorted.map((day, index) => [day, sorted[index + 1] ?? null])))
  }
  return features.map((feature, index) => {
    const key = keys[index] ?? null
    const followers = key === null ? undefined : next.get(key)
    if (key === null || !followers) return { ...feature, series: null, replacedOn: null }
    return { ...feature, series: key, replacedOn: followers.get(feature.properties.from ?? '') ?? null }
  })
}

const seriesKey = ({
  geometry,
  properties,
}: Pick<OverlayFeature, 'geometry' | 'properties'>): string | null => {
  const { from, to, name, kind } = properties
  if (from === undefined || from !== to) return null
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return null
  const drawn = geometry.type.replace('Multi', '').toLowerCase()
  return [drawn, withoutDates(name ?? ''), withoutDates(kind ?? '')].join(' · ')
}

const months =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b\.?/gi

const withoutDates = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\d+(?:st|nd|rd|th)?/g, ' ')
    .replaceAll(months, ' ')
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
