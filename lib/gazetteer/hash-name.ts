const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

const finish = (fnv: number): number => {
  let hash = Math.imul(fnv ^ (fnv >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 code units with a final avalanche, 32 bits: what the built index is sorted by. */
export const hashName = (text: string, seed = FNV_START): number => {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME)
  }
  return finish(hash)
}

/** A second, independent seed: ids are told by both hashes together, 64 bits, so no id text is stored for them. */
export const secondSeed = 0x9e3779b9

const SPACE = 0x20
const CASE = 0x20 // the bit that tells a small letter from its capital

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
/** `"`, `'`, `.` and the grave accent: foldName drops them. */
const isDropped = (unit: number): boolean => unit === 0x22 || unit === 0x27 || unit === 0x2e || unit === 0x60
const AMPERSAND = 0x26

/** The hash of a part of a text as foldName would have it, without making a string; -1 when that takes more than ASCII. */
export const hashFolded = (text: string, from: number, to: number): number => {
  let hash = FNV_START
  let isGap = false
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f || unit === AMPERSAND) return -1
    if (isDropped(unit)) continue
    const small = unit | CASE
    if (!isSmall(small) && !isDigit(unit)) {
      isGap = hash !== FNV_START
      continue
    }
    if (isGap) hash = Math.imul(hash ^ SPACE, FNV_PRIME)
    isGap = false
    hash = Math.imul(hash ^ (isDigit(unit) ? unit : small), FNV_PRIME)
  }
  return hash === FNV_START ? -1 : finish(hash)
}
