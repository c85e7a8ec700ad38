import type { OverlayShape } from '@/lib/domain'
import { cleanText } from './clean-text'
import { violenceTypes } from './shapes'

type Field = (name: string) => unknown

const acledPrecision: Record<string, string> = {
  1: 'exact place',
  2: 'near the place or in a part of the region',
  3: 'somewhere in the region',
}

/** Who acts, figures and precision of a recognised export, in words; undefined for anything else. */
export const tellFacts = (shape: OverlayShape, field: Field): string | undefined => {
  const words = (name: string): string | undefined => cleanText(field(name), 120)
  if (shape === 'acled') {
    const dead = words('fatalities')
    return join([
      words('actor1'),
      dead === undefined ? undefined : `Fatalities: ${dead}`,
      acledPrecision[words('geo_precision') ?? ''],
    ])
  }
  if (shape === 'ucdp-ged') {
    const sides = [words('side_a'), words('side_b')].filter((side) => side !== undefined)
    const [best, low, high] = [words('best'), words('low'), words('high')]
    const range = low !== undefined && high !== undefined && low !== high ? ` (${low} to ${high})` : ''
    const precision = words('where_prec')
    return join([
      sides.join(' against ') || undefined,
      best === undefined ? undefined : `Deaths: ${best}${range}`,
      precision === undefined ? undefined : `Precision of place: ${precision} of 7`,
    ])
  }
  return undefined
}

/** UCDP writes its types as numbers. */
export const tellKind = (shape: OverlayShape, kind: string | undefined): string | undefined =>
  shape === 'ucdp-ged' && kind !== undefined ? (violenceTypes[kind] ?? kind) : kind

const join = (parts: (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join('; ') || undefined
