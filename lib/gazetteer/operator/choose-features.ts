import table from '@/data/gazetteer/feature-codes.json'
import type { PlaceKind } from '@/lib/domain'

/** Kinds of codes that are not in the usual choice but were asked for by name. */
const kindOfClass: Record<string, PlaceKind> = {
  P: 'settlement',
  A: 'admin2',
  S: 'facility',
  R: 'facility',
  L: 'region',
  H: 'water',
  U: 'water',
  T: 'terrain',
  V: 'terrain',
}

/** `P.PPL` -> settlement: the usual choice of data/gazetteer/feature-codes.json. */
const usual = new Map<string, PlaceKind>(
  Object.entries(table).flatMap(([kind, classes]) =>
    Object.entries(classes).flatMap(([letter, codes]) =>
      codes.map((code): [string, PlaceKind] => [`${letter}.${code}`, kind as PlaceKind]),
    ),
  ),
)

/** The kind of place of a feature class and code; null when such rows are left out. */
export type FeatureChoice = (featureClass: string, code: string) => PlaceKind | null

/**
 * What to take from a dump. Each of `wanted` is a class (`S`: the usual codes of it), a whole class (`S.*`) or a code (`S.HTL`); null is the
 * usual choice of every class. Throws with the one that makes no sense.
 */
export const chooseFeatures = (wanted: string[] | null): FeatureChoice => {
  if (!wanted) return (featureClass, code) => usual.get(`${featureClass}.${code}`) ?? null
  const whole = new Set<string>()
  const codes = new Map<string, PlaceKind>()
  for (const token of wanted) {
    const [, letter = '', code] = /^([AHLPRSTUV])(?:\.([A-Z0-9]+|\*))?$/.exec(token) ?? []
    const kind = kindOfClass[letter]
    if (!kind) throw new Error(`"${token}" is no feature class or code: write P, S.* or S.AIRB`)
    if (code === '*') whole.add(letter)
    else if (code) codes.set(token, usual.get(token) ?? kind)
    else for (const [key, known] of usual) if (key.startsWith(`${letter}.`)) codes.set(key, known)
  }
  return (featureClass, code) => {
    const key = `${featureClass}.${code}`
    return (
      codes.get(key) ??
      (whole.has(featureClass) ? (usual.get(key) ?? kindOfClass[featureClass] ?? null) : null)
    )
  }
}
