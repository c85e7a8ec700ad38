import times from '@/data/lexicon/times.json'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'

/** A clause that hangs on another one. `background`: it tells of another time ("who took office in 2019"). */
export type Clause = Span & { opener: string; isBackground: boolean }

const background = new Set(times.background)
const beside = new Set(times.beside)
/** These take a time as well as a clause: "since Friday", "before dawn", "than last week". */
const PREPOSITIONS = new Set(['since', 'until', 'till', 'before', 'after', 'as', 'unlike'])
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'where'])
const SHORTEST = 3 // words that a clause has at least

/** The clauses inside a sentence, from their opening word to the comma that closes them or the end. */
export const findClauses = (words: Word[], first: number, after: number, times: Span[]): Clause[] => {
  const clauses: Clause[] = []
  for (let at = first; at < after; at++) {
    const word = words[at]
    if (!word || !(background.has(word.lower) || beside.has(word.lower))) continue
    const next = words[at + 1]
    if (!next || times.some(({ start, end }) => start <= word.start && word.end <= end)) continue
    const isPreposition =
      PREPOSITIONS.has(word.lower) && times.some(({ start, end }) => start <= next.end && next.start < end)
    if (isPreposition) continue
    // "that" of a noun ("that town") opens nothing; "that" of a saying goes on to the end.
    let last = at + 1
    if (word.lower === 'that') last = after
    while (last < after && (last - at < SHORTEST || !isCloser(words, last, word.lower))) last++
    const end = words[last - 1]?.end ?? word.end
    clauses.push({ start: word.start, end, opener: word.lower, isBackground: background.has(word.lower) })
  }
  return clauses
}

/** A comma, or for relative clauses a dash too; not the comma of a number or a list of dates. */
const isCloser = (words: Word[], at: number, opener: string): boolean => {
  const { text } = words[at] ?? { text: '' }
  if (text === ';') return true
  if (text === ',') return words[at + 1]?.shape !== 'number'
  return RELATIVE.has(opener) && (text === '—' || text === '–' || text === ')')
}

/** The innermost clause around `at`; null in the main clause. */
export const clauseAt = (clauses: Clause[], at: number): Clause | null =>
  clauses.findLast(({ start, end }) => start <= at && at < end) ?? null
