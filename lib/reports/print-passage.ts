import { tokenize } from '@/lib/text'

const PRINT = {
  hashes: 32, //   values of a print; the share of equal ones estimates the share of equal shingles
  shingle: 3, //   words that stand together
  fewest: 8, //    words of a passage; a shorter one is too likely to be said twice by chance
}

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** Odd multipliers and offsets of the hash family, from a fixed linear congruence: a print is the same everywhere. */
const family = (() => {
  const pairs: [number, number][] = []
  let state = 12_345
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
  for (let index = 0; index < PRINT.hashes; index++) pairs.push([next() | 1, next()])
  return pairs
})()

/** A finalizer (murmur3) so that every bit of the shingle counts in the order of the values. */
const mix = (value: number): number => {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * MinHash of a passage (Broder 1997): the least value of each hash function over its shingles of three words, case and punctuation
 * left out. Null for a passage too short to be told from chance.
 */
export const printPassage = (passage: string): Uint32Array | null => {
  const words = tokenize(passage)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ start, end }) => passage.slice(start, end).toLowerCase())
  if (words.length < PRINT.fewest) return null
  const print = new Uint32Array(PRINT.hashes).fill(0xffffffff)
  for (let first = 0; first + PRINT.shingle <= words.length; first++) {
    const shingle = hashOf(words.slice(first, first + PRINT.shingle).join(' '))
    family.forEach(([factor, offset], index) => {
      const value = mix((Math.imul(shingle, factor) + offset) >>> 0)
      if (value < (print[index] ?? 0)) print[index] = value
    })
  }
  return print
}

/** Estimated Jaccard similarity of two prints, 0 to 1. */
export const comparePrints = (left: Uint32Array, right: Uint32Array): number => {
  let equal = 0
  for (let index = 0; index < left.length; index++) if (left[index] === right[index]) equal++
  return equal / left.length
}
