import type { Sections } from './view-sections'

/** 2 MB: with a million hashes, one in 16 questions about a word that begins no name is answered "perhaps". */
const BITS = 24

/** Tells at one glance that no name begins so, by the hash of what is folded. Marked when first asked. */
export const markBeginnings = ({ prefix, nameHash }: Sections): ((hash: number) => boolean) => {
  let marks: Uint32Array | undefined
  const mark = (): Uint32Array => {
    const made = new Uint32Array(2 ** (BITS - 5))
    for (const hashes of [prefix, nameHash]) {
      for (let index = 0; index < hashes.length; index += 1) {
        const bit = (hashes[index] ?? 0) >>> (32 - BITS)
        made[bit >>> 5] = (made[bit >>> 5] ?? 0) | (1 << (bit & 31))
      }
    }
    return made
  }
  return (hash) => {
    marks ??= mark()
    const bit = hash >>> (32 - BITS)
    return (((marks[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }
}
