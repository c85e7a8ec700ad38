import type { Item } from './item'
import { lexicon } from './lexicon'

const typo = {
  fewestLetters: 8, // of a unit that may be misspelt: "kilometers"
  mostEdits: 2, //     letters wrong, missing or too many
}

/** Letters to change, add or leave out to make one word of the other (Levenshtein 1966). */
const editsBetween = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

const longUnits = [...lexicon.units.keys()].filter((word) => word.length >= typo.fewestLetters)

const kmOfWord = (word: string): number | null => {
  const known = lexicon.units.get(word)
  if (known !== undefined) return known
  if (word.length < typo.fewestLetters - 1 || !/^[kк]/u.test(word)) return null
  const near = longUnits.find((unit) => editsBetween(unit, word) <= typo.mostEdits)
  return near ? (lexicon.units.get(near) ?? null) : null
}

/** The unit of length at `at`, in km. Letters alone ("m") are no unit after a number in words; speeds are none. */
export const readUnit = (
  items: Item[],
  at: number,
  isDigits: boolean,
): { km: number; next: number } | null => {
  const word = items[at]?.code
  if (!word || (word.length <= 2 && !isDigits)) return null
  const two = lexicon.units.get(`${word} ${items[at + 1]?.code}`)
  const km = two ?? kmOfWord(word)
  const next = two === undefined ? at + 1 : at + 2
  const after = items[next]?.code
  if (km === null || after === 'per') return null
  if (after === '/' && items[next + 1]?.code === 'h') return null
  return { km, next: after === '.' && next < items.length - 1 && word.length <= 2 ? next + 1 : next }
}
