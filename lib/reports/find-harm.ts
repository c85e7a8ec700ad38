import type { Counted } from './find-subject'
import { isNone, isUnreal } from './harm-reader'
import { mayHarm, readersOf } from './harm-readers'
import { type Kind, harmWords } from './harm-words'
import type { Person } from './person'
import { readCountedNoun } from './read-casualty-nouns'
import { readSurvival } from './read-idioms'
import { isTollWord, readToll } from './read-toll'
import type { Token } from './read-tokens'

/** People whom something befell; `at` is the word that says so. */
export type Harm = { kind: Kind; at: number; people: Person; isToll: boolean }

const kindOfHarm = (token: Token | undefined): Kind | undefined =>
  token && (harmWords.states.get(token.lower) ?? harmWords.done.get(token.lower))

/** "killed or wounded 30", "30 were killed and wounded", "killed or captured": how many of each is not told. */
const isMixed = ({ people }: Counted, tokens: Token[], at: number): boolean =>
  [1, -1].some((step) => {
    const [joint, other] = [tokens[at + step]?.lower ?? '', tokens[at + 2 * step]]
    const kind = kindOfHarm(other)
    const own = kindOfHarm(tokens[at])
    if (own === undefined || other === undefined || kind === own) return false
    if (joint === 'or') return kind !== undefined || harmWords.toPrison.has(other.lower)
    if (!/^(?:and|&)$/.test(joint) || kind === undefined) return false
    const hasOwn = people.some(({ from }) => from === at + 3)
    return step === 1
      ? !hasOwn
      : harmWords.done.has(other.lower) && harmWords.done.has(tokens[at]?.lower ?? '')
  })

/** What befell the people that a sentence counts, in the order of the words that say so. People who died of wounds are dead. */
export const findHarm = (counted: Counted): Harm[] => {
  const { tokens, groups } = counted
  const found: Harm[] = []
  tokens.forEach((token, at) => {
    if (!mayHarm(token)) return
    const { lower } = token
    const group = groups.find((other) => other.at === at)
    const word = { ...counted, at, token, lower, group }
    const isDenied = group !== undefined && isUnreal(counted, group)
    for (const read of readersOf(lower, isDenied)) {
      const harm = read(word)
      if (!harm?.people) continue
      const { kind, people } = harm
      if (isMixed(counted, tokens, at) && read !== readCountedNoun) break
      if (isNone(tokens, people) && !isDenied && read !== readSurvival) break
      add(found, { kind, at, people, isToll: false })
      break
    }
    const toll = isTollWord(lower) ? readToll(tokens, at) : null
    if (toll) add(found, { ...toll, at })
  })
  return addMore(counted, found)
}

/** "Nine drowned in the harbour and five more off the beach": the same befell those who are added. */
const addMore = ({ tokens, people }: Counted, found: Harm[]): Harm[] => {
  const more = people.flatMap((one) => {
    const next = tokens[one.to]
    const before = found.filter(({ at }) => at < one.from).at(-1)
    const isOpen =
      one.isMore &&
      tokens[one.from - 1]?.lower === 'and' &&
      !found.some((harm) => harm.people.from === one.from)
    const standsAlone = !next || next.part === 'sub' || next.part === 'preposition' || next.part === 'mark'
    return before && isOpen && standsAlone ? [{ ...before, people: one }] : []
  })
  return [...found, ...more]
}

const add = (found: Harm[], harm: Harm): void => {
  const same = found.findIndex(({ people }) => people.from === harm.people.from)
  const known = found[same]
  if (!known) found.push(harm)
  else if (known.kind === 'injured' && harm.kind === 'killed') found[same] = harm
}
