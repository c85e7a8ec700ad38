import { lexicon } from './lexicon'
import { type ReadCount, readCount } from './read-count'
import type { Range } from './frame'
import type { Token } from './read-tokens'

/** "a woman", "his son", "the driver": one person. */
const isOnePerson = (tokens: Token[], at: number, to: number): boolean => {
  const token = tokens[at]
  if (!token || !(token.part === 'article' || token.part === 'possessive' || token.lower === 'another'))
    return false
  if (!/^(?:a|an|the|his|her|their|another|one)$/.test(token.lower)) return false
  for (let next = at + 1; next < Math.min(to, at + 6); next++) {
    const word = tokens[next]
    if (!word || word.part === 'mark' || word.part === 'conjunction' || word.part === 'preposition') break
    const isPerson = lexicon.classes.person.match(tokens, next) ?? lexicon.classes.armed.match(tokens, next)
    if (
      isPerson &&
      !/(?:s|men|women|children|people|police|staff|family|troops|group|crew|personnel|force|army|military|regime)$/.test(
        word.lower,
      )
    )
      return true
  }
  return false
}

const add = (sum: number | null, value: number | null): number | null =>
  sum === null || value === null ? null : sum + value

/** How many people a phrase counts: its parts are added, what stands behind "including" is not. */
export const countPeople = (tokens: Token[], { from, to }: Range): ReadCount | null => {
  let total: ReadCount | null = null
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    if (
      /^(?:including|among|most|many|mostly|of|some of|who|which|when|after|in|at|near|on|from|by|aged)$/.test(
        token.lower,
      ) &&
      total
    )
      break
    if (token.text === '(' || token.text === ';') break
    const count = readCount(tokens, at)
    const isOne: boolean = !count && !(total !== null && token.lower === 'the') && isOnePerson(tokens, at, to)
    const own: ReadCount | null =
      count ?? (isOne ? { low: 1, high: 1, isAbout: false, from: at, to: at + 1 } : null)
    if (!own) continue
    // "a man, 45, and": an age.
    if (count && tokens[at - 1]?.text === ',' && (tokens[at + 1]?.text === ',' || at + 1 >= to) && total)
      continue
    if (total && tokens[at - 1]?.lower === 'all') continue
    total = total
      ? {
          low: add(total.low, own.low),
          high: add(total.high, own.high),
          isAbout: total.isAbout || own.isAbout,
          from: total.from,
          to: own.to,
        }
      : own
    at = own.to - 1
  }
  return total
}
