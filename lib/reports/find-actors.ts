import type { Actor, Place } from '@/lib/domain'
import type { Trigger } from './trigger'
import { lexicon } from './lexicon'
import type { Range } from './frame'
import { isBreak } from './trim-range'
import type { Token } from './read-tokens'

type Found = Omit<Actor, 'role'>

const SINGULAR_WORDS = 7 // of an actor's name at most

const isAdjective = (token: Token): boolean =>
  token.part === null &&
  (token.isCapital ||
    token.mention !== null ||
    /^(?:masked|unknown|suspected|government|opposition|riot|border|national|pro-\w+|anti-\w+|armed|rebel|junta|paramilitary|special|local|military|regime|army|militia|security|unidentified|islamist|jihadist|separatist|militant|drug|street|state|coalition|air|naval|north|south|de|facto|peacekeeping|ethnic|tribal|self-defence|self-defense|defence|defense|police|occupation|occupying|invading|enemy|civilian|bus|farm|construction|utility|aid|humanitarian|factory|mine|elderly|young|female|male|foreign)$/.test(
      token.lower,
    ))

const sideOfMention = (token: Token, places: ReadonlyMap<string, Place>): string | null => {
  const { mention } = token
  return (mention?.placeId ? places.get(mention.placeId)?.country : null) ?? null
}

/** Words of an actor that ends at `last`, and what side they tell. */
const nameEndingAt = (tokens: Token[], range: Range, last: number): Range => {
  let from = last
  while (from > range.from && last - from < SINGULAR_WORDS) {
    const token = tokens[from - 1]
    if (!token) break
    if (token.part === 'clitic' && tokens[from - 2]?.mention) from -= 2
    else if (isAdjective(token)) from--
    else break
  }
  return { from, to: last + 1 }
}

const toActor = (tokens: Token[], { from, to }: Range, side: string | null, name?: string): Found[] => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return []
  const words = tokens.slice(from, to)
  const text = words
    .map((token, index) =>
      index > 0 && token.part !== 'clitic' && token.start > (words[index - 1]?.end ?? 0)
        ? ` ${token.text}`
        : token.text,
    )
    .join('')
  return [{ start: first.start, end: last.end, name: name ?? text, side }]
}

const NO_STATE =
  /^(?:separatists?|rebels?|militants?|insurgents?|jihadi(?:st)?s?|gunm[ae]n|gangs?|cartels?|bandits?|militia(?:s|men|man)?|settlers?|extremists?|terrorists?|guerr?illas?|vigilantes?|paramilitar(?:y|ies)|mob|protesters?|demonstrators?)$/

const sideOf = (tokens: Token[], { from, to }: Range, places: ReadonlyMap<string, Place>): string | null => {
  for (let at = from; at < to; at++) {
    const group = tokens[at]?.group
    if (group) return group.value
  }
  if (tokens.slice(from, to).some(({ lower }) => NO_STATE.test(lower))) return null
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const side = token && (sideOfMention(token, places) ?? lexicon.ownSides.get(token.lower))
    if (side) return side
  }
  return null
}

/** The actors named in a range: forces, groups, crowds, civilians; of the countries only such as act themselves. */
const actorsIn = (
  tokens: Token[],
  range: Range | null,
  places: ReadonlyMap<string, Place>,
  mayBeCountry: boolean,
): Found[] => {
  if (!range) return []
  const found: Found[] = []
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (!token || isBreak(token) || token.part === 'relative') break
    const { group, armed } = token
    const person = lexicon.classes.person.match(tokens, at) ?? lexicon.classes.ownCrowd.match(tokens, at)
    const length = group?.length ?? armed?.length ?? person?.length
    if (length !== undefined && !(token.isCapital && token.mention?.use === 'literal' && !group)) {
      let last = at + length - 1
      // "RSF fighters", "police officers", "Taliban commander": the name goes on to its last word.
      while (
        last + 1 < range.to &&
        (tokens[last + 1]?.armed ?? lexicon.classes.person.match(tokens, last + 1))
      )
        last++
      const next = tokens[last + 1]
      const isModifier =
        next !== undefined && last + 1 < range.to && next.part === null && !next.isCapital && !next.verb
      if (!isModifier || group) {
        const name = nameEndingAt(tokens, range, last)
        found.push(...toActor(tokens, name, sideOf(tokens, name, places)))
      }
      at = last
    } else if (
      mayBeCountry &&
      token.mention &&
      (token.mention.kind === 'country' || token.mention.use === 'metonymic')
    ) {
      const next = tokens[at + 1]
      if (next?.part !== 'clitic' && at + 1 >= range.from)
        found.push(...toActor(tokens, { from: at, to: at + 1 }, sideOfMention(token, places)))
    }
  }
  return found
}

/** "Russian shelling", "Israel's strike", "a Ukrainian drone": the forces of the country whose weapon or deed it is. */
const actorOfDemonym = (
  tokens: Token[],
  range: Range | null,
  places: ReadonlyMap<string, Place>,
): Found[] => {
  if (!range) return []
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (token?.part === 'preposition') break
    if (
      !token?.mention ||
      !(
        token.mention.use === 'demonym' ||
        (token.mention.kind === 'country' && tokens[at + 1]?.part === 'clitic')
      )
    )
      continue
    const side = sideOfMention(token, places)
    const name = token.mention.use === 'demonym' ? token.text.replace(/-.*$/, '') : token.text
    if (side) return toActor(tokens, { from: at, to: at + 1 }, side, `${name} forces`)
  }
  return []
}

/** Who takes part in what a trigger tells, in the order of the text, each once. */
export const findActors = (
  { sentence: { tokens }, frame, isNoun, sense, last }: Trigger,
  places: ReadonlyMap<string, Place>,
): Actor[] => {
  const initiators = actorsIn(tokens, frame.agent, places, true)
  if (initiators.length === 0) initiators.push(...actorOfDemonym(tokens, frame.agent, places))
  if (initiators.length === 0 && isNoun)
    initiators.push(...actorOfDemonym(tokens, { from: frame.clause.from, to: last }, places))
  if (initiators.length === 0) {
    const by = frame.phrases.find(({ preposition }) => preposition === 'by')?.range ?? null
    initiators.push(...actorsIn(tokens, by, places, true))
    if (initiators.length === 0) initiators.push(...actorOfDemonym(tokens, by, places))
  }
  const targets = actorsIn(tokens, frame.patient, places, false)
  for (const { preposition, range } of frame.phrases)
    if (/^(?:on|at|against|with|object)$/.test(preposition))
      targets.push(...actorsIn(tokens, range, places, preposition === 'with'))
  const isMutual = isNoun && frame.phrases.some(({ preposition }) => preposition === 'between')
  if (isMutual) {
    const between = frame.phrases.find(({ preposition }) => preposition === 'between')
    const sides = actorsIn(tokens, between?.range ?? null, places, true)
    initiators.push(...sides.slice(0, 1))
    targets.push(...sides.slice(1))
  }
  const isAgreement = sense.id === 'agree' || sense.id === 'exchange'
  const roles: Actor[] = [
    ...initiators.map((actor, index): Actor => ({
      ...actor,
      role: isAgreement && index > 0 ? 'other' : 'initiator',
    })),
    ...targets.map((actor): Actor => ({ ...actor, role: isMutual ? 'other' : 'target' })),
  ]
  return roles.filter((actor, index) => roles.findIndex((other) => other.name === actor.name) === index)
}
