import { type LngLat, type Result, fail } from '@/lib/domain'
import { type DegreesProblem, parseDegrees } from './parse-degrees'
import { looksLikeMgrs, parseMgrs } from './parse-mgrs'

/** Why typed words are no position. */
export type CoordinatesProblem = 'empty' | 'polar' | 'no-such-square' | DegreesProblem

const longest = 100 // UTF-16 code units; no position is longer

/** A position as people type or paste it: decimal degrees, degrees with minutes and seconds, or a reference of the military grid. */
export const parseCoordinates = (text: string): Result<LngLat, CoordinatesProblem> => {
  const plain = toPlainSigns(text)
  if (plain === '') return fail('empty')
  if (plain.length > longest) return fail('not-a-position')
  const compact = plain.replaceAll(' ', '')
  return looksLikeMgrs(compact) ? parseMgrs(compact) : parseDegrees(plain)
}

const toPlainSigns = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/[º˚]/g, '°')
    .replaceAll(/[′’‘´`]/g, "'")
    .replaceAll(/[″”“]|''/g, '"')
    .toUpperCase()
