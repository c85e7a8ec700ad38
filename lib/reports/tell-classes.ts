import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import type { Range } from './frame'
import { PhraseTable } from './phrase-table'
import type { Token } from './read-tokens'

/** What a noun phrase is about, by its words. */
export type NounClass =
  keyof typeof lexicon.classes | 'place' | 'country' | 'group' | 'pronoun' | 'weapon' | 'bomb' | 'event'

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|early|late|last|week|night|morning|afternoon|evening|each)$/

type ClassName = keyof typeof lexicon.classes
/** The phrases of all classes, so that a word is looked up once for all of them. */
const phrases = new PhraseTable<ClassName>()
for (const name of Object.keys(lexicon.classes).filter((name): name is ClassName => name in lexicon.classes))
  for (const words of lexicon.classes[name].phrases()) phrases.add(words, name)

/** The last words of the parts of a phrase: "a school, two shops and a market in" -> school, shops, market. */
const headsOf = (tokens: Token[], { from, to }: Range): number[] => {
  const heads: number[] = []
  let last = -1
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    if (isAdverb(token) || TIME.test(token.lower)) continue
    const isParticiple =
      last >= 0 &&
      (token.verb?.participle === true || token.lower.endsWith('ed')) &&
      !token.isCapital &&
      tokens[at + 1]?.part === 'preposition'
    if (isParticiple) break
    const isCut =
      token.part === 'mark' ||
      token.part === 'conjunction' ||
      token.part === 'preposition' ||
      token.part === 'clitic'
    if (isCut && token.part !== 'clitic') {
      if (last >= 0) heads.push(last)
      last = -1
      if (token.part === 'preposition' && token.lower !== 'of') return heads
    } else if (!isCut) last = at
  }
  if (last >= 0) heads.push(last)
  return heads
}

/** Classes of a phrase: of its heads; weapons and event words by any word of it. */
export const tellClasses = (tokens: Token[], range: Range | null): ReadonlySet<NounClass> => {
  if (!range) return NONE
  const ofSentence = known.get(tokens) ?? new Map<number, ReadonlySet<NounClass>>()
  known.set(tokens, ofSentence)
  const key = range.from * MOST_TOKENS + range.to
  const before = ofSentence.get(key)
  if (before) return before
  const classes = readClasses(tokens, range)
  ofSentence.set(key, classes)
  return classes
}

const NONE: ReadonlySet<NounClass> = new Set()
const MOST_TOKENS = 100_000 // of a sentence
/** By sentence and range: many words of a sentence ask for the same phrases. */
const known = new WeakMap<Token[], Map<number, ReadonlySet<NounClass>>>()

const readClasses = (tokens: Token[], range: Range): Set<NounClass> => {
  const classes = new Set<NounClass>()
  for (const head of headsOf(tokens, range)) addClassesOfHead(tokens, range, head, classes)
  for (let at = range.from; at < range.to; at++) {
    const weapon = tokens[at]?.weapon
    if (weapon && weapon.value !== 'firearm') classes.add(weapon.value === 'bomb' ? 'bomb' : 'weapon')
    const event = tokens[at]?.event
    if ((event && !event.value.casualty) || /^(?:attempts?|assaults?)$/.test(tokens[at]?.lower ?? ''))
      classes.add('event')
    if (tokens[at]?.group) classes.add('group')
  }
  return classes
}

const addClassesOfHead = (tokens: Token[], range: Range, head: number, classes: Set<NounClass>): void => {
  const token = tokens[head]
  if (!token) return
  for (let first = Math.max(range.from, head - 2); first <= head; first++)
    for (const { length, value } of phrases.matches(tokens, first))
      if (first + length - 1 >= head) classes.add(value)
  if (token.part === 'pronoun') classes.add('pronoun')
  // "killed ten and detained 30": people.
  if (token.isNumber || lexicon.units.has(token.lower)) classes.add('person')
  // A noun of a person by its ending: film-maker, herder, pensioner.
  if (
    token.part === null &&
    !token.isCapital &&
    /(?:makers?|workers?|goers|keepers?|ists?|men|women)$/.test(token.lower)
  )
    classes.add('person')
  const { mention } = token
  if (!mention) return
  if (mention.use === 'demonym') classes.add('armed')
  else if (mention.kind === 'country' || mention.use === 'metonymic') classes.add('country')
  if (mention.use !== 'demonym') classes.add('place')
}
