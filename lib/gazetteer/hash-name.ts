/** FNV-1a over UTF-16 code units with a final avalanche, 32 bits: what the built index is sorted by. */
export const hashName = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A second, independent seed: ids are told by both hashes together, 64 bits, so no id text is stored for them. */
export const secondSeed = 0x9e3779b9
