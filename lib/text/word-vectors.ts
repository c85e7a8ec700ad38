import table from '@/data/lexicon/word-vectors.json'
import { z } from 'zod'
import { readBytes } from './read-bytes'

const { size, words, bytes } = z
  .object({ size: z.number().int(), words: z.string(), bytes: z.string() })
  .parse(table)

/** Numbers that tell what a word means. */
export const VECTOR_SIZE = size

const numbers = Float32Array.from(readBytes(bytes), (value) => value / 127)
const places = new Map(words.split(' ').map((word, index) => [word, index * size]))

/** What a lower-case English word means, as a direction: words that stand in like company point alike. Null for a word that is not common. */
export const wordVector = (word: string): Float32Array | null => {
  const at = places.get(word)
  return at === undefined ? null : numbers.subarray(at, at + size)
}

/** What several words mean together: the mean of those that are known. */
export const meanVector = (given: readonly string[]): Float64Array => {
  const mean = new Float64Array(size)
  let known = 0
  for (const word of given) {
    const at = places.get(word)
    if (at === undefined) continue
    known++
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + (numbers[at + k] ?? 0)
  }
  return known === 0 ? mean : mean.map((value) => value / known)
}
