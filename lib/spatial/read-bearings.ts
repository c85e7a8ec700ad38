import type { Bearing, Item } from './item'
import { lexicon } from './lexicon'

const halfWidths = { letters: [45, 22.5, 22.5, 11.25] } // degrees to either side, by the number of compass letters (0 unused)
const mostParts = 3 // "north-north-east"

/** Letters with which words of direction begin. */
const initials: ReadonlySet<string> = new Set(
  [...Object.values(lexicon.direction).flatMap((words) => [...words.keys()]), ...'nesw'].map((word) =>
    word.charAt(0),
  ),
)

type Part = { letters: string; code: '#N' | '#A' | '#Q' | null }

/** The compass letters of one word: "northeast" `ne`, "southern" `s`; code null for a first part ("південно"). */
const readPart = (word: string): Part | null => {
  const { nouns, adjectives, comparatives, prefixes } = lexicon.direction
  const noun = nouns.get(word)
  if (noun) return { letters: noun, code: '#N' }
  const adjective = adjectives.get(word)
  if (adjective) return { letters: adjective, code: '#A' }
  const comparative = comparatives.get(word)
  if (comparative) return { letters: comparative, code: '#Q' }
  const first = prefixes.get(word)
  if (first) return { letters: first, code: null }
  for (const [prefix, letter] of prefixes) {
    if (!word.startsWith(prefix) || word.length === prefix.length) continue
    const rest = readPart(word.slice(prefix.length))
    if (rest) return { letters: letter + rest.letters, code: rest.code }
  }
  return null
}

const toBearing = (letters: string): Bearing | null => {
  const degrees = lexicon.bearings.get(letters)
  if (degrees === undefined) return null
  return { degrees, halfWidth: halfWidths.letters[letters.length] ?? 22.5 }
}

/** "north-east", "north-northeast", "північний схід", and "NE" behind a distance. */
const readBearing = (items: Item[], at: number, before: Item | undefined): Item | null => {
  const first = items[at]
  if (!first || first.anchor) return null
  if (!initials.has(first.code.charAt(0))) return null
  if (/^[nesw]{1,3}$/.test(first.code)) {
    const isBehindDistance = before?.code === '#D'
    const bearing = isBehindDistance ? toBearing(first.code) : null
    return bearing && { ...first, code: '#N', bearing }
  }
  let letters = ''
  let best: Item | null = null
  for (let next = at, parts = 0; parts < mostParts; parts++) {
    const part = readPart(items[next]?.code ?? '')
    if (!part) break
    letters += part.letters
    const bearing = toBearing(letters)
    const last = items[next]
    if (!last) break
    if (bearing && part.code) best = { start: first.start, end: last.end, code: part.code, bearing }
    next += items[next + 1]?.code === '-' ? 2 : 1
  }
  return best
}

/** Compass directions read as one item each. */
export const readBearings = (items: Item[]): Item[] => {
  const made: Item[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (!item) break
    const bearing = readBearing(items, at, made.at(-1))
    made.push(bearing ?? item)
    if (bearing) while (at < items.length && (items[at]?.end ?? 0) <= bearing.end) at++
    else at++
  }
  return made
}
