import { beside, isAdverb, isVerbUse } from './is-verb-use'
import { lexicon } from './lexicon'
import type { Token } from './read-tokens'

/** A verb with its helpers. Positions are indexes into the tokens of its sentence. */
export type VerbGroup = {
  /** First helper. */
  start: number
  /** The verb itself. */
  at: number
  lemma: string
  kind: 'finite' | 'infinitive' | 'participle' | 'reduced'
  isPassive: boolean
  isPerfect: boolean
  helpers: Token[]
}

const isHelper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.part === 'be' ||
    token.part === 'have' ||
    token.part === 'do' ||
    token.part === 'modal' ||
    token.part === 'to' ||
    isAdverb(token))

const INTRANSITIVE = new Set(
  'clash advance withdraw retreat fall rally protest demonstrate march gather explode detonate die perish surrender defect fight skirmish flee land protest riot arrive move erupt occur happen go come remain continue begin start rage emerge agree say battle disappear counterattack counter-attack'.split(
    ' ',
  ),
)

const startsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.part !== 'preposition' &&
  token.part !== 'mark' &&
  token.part !== 'sub' &&
  token.part !== 'conjunction' &&
  token.part !== 'to' &&
  token.part !== 'relative' &&
  token.part !== 'be' &&
  token.part !== 'have' &&
  token.part !== 'modal' &&
  !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|earlier|late|early|this)$/.test(
    token.lower,
  ) &&
  !(token.verb?.past && token.part === null && !token.verb.base)

/** "Six killed in", "a town captured by": a participle behind its noun, without a helper. */
const isReduced = (tokens: Token[], at: number): boolean => {
  const verb = tokens[at]?.verb
  if (!verb?.participle || INTRANSITIVE.has(verb.lemma) || lexicon.speech.has(verb.lemma)) return false
  const before = beside(tokens, at, -1)
  const next = beside(tokens, at, 1)
  if (verb.participle && !verb.past) return true // "taken", "driven" without a helper
  if (!before || before.part === 'pronoun' || before.part === 'relative' || before.part === 'that')
    return false
  if (next?.lower === 'by') return true
  if (startsObject(next)) return false
  if (
    next?.part === 'preposition' ||
    next === undefined ||
    next.part === 'mark' ||
    next.part === 'conjunction' ||
    next.part === 'sub'
  ) {
    const agent = (tokens[at - 1]?.armed ?? null) !== null
    return !(agent && /^(?:attack|strike|raid|fire|assault)$/.test(verb.lemma))
  }
  return false
}

const readGroup = (tokens: Token[], at: number): VerbGroup | null => {
  const verb = tokens[at]?.verb
  if (!verb || !isVerbUse(tokens, at)) return null
  let start = at
  while (isHelper(tokens[start - 1])) start--
  while (start < at && isAdverb(tokens[start]) && tokens[start]?.part !== 'negation') start++
  const helpers = tokens.slice(start, at)
  const has = (part: string): boolean => helpers.some((token) => token.part === part)
  const isInfinitive = has('to') && !helpers.some(({ lower, part }) => part === 'modal' || lower === 'be')
  const hasBe = has('be')
  const isPassive = hasBe && verb.participle && !verb.ing
  const kind = isInfinitive
    ? 'infinitive'
    : verb.ing && !hasBe
      ? 'participle'
      : helpers.length === 0 || !(hasBe || has('have') || has('do') || has('modal'))
        ? isReduced(tokens, at)
          ? 'reduced'
          : 'finite'
        : 'finite'
  return {
    start,
    at,
    lemma: verb.lemma,
    kind,
    isPassive: isPassive || kind === 'reduced',
    isPerfect: has('have'),
    helpers,
  }
}

/** A helper that stands alone: "is in ruins", "has a base". */
const readCopula = (tokens: Token[], at: number, covered: Set<number>): VerbGroup | null => {
  const token = tokens[at]
  if (!token || (token.part !== 'be' && token.part !== 'have') || covered.has(at)) return null
  return { start: at, at, lemma: token.part, kind: 'finite', isPassive: false, isPerfect: false, helpers: [] }
}

/** The verbs of a sentence in their order; remembered, since triggers and casualties both ask for them. */
export const readVerbGroups = (tokens: Token[]): VerbGroup[] => {
  const groups = known.get(tokens) ?? readGroups(tokens)
  known.set(tokens, groups)
  return groups
}

const known = new WeakMap<Token[], VerbGroup[]>()

const readGroups = (tokens: Token[]): VerbGroup[] => {
  const groups: VerbGroup[] = []
  const covered = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const group = tokens[at]?.verb ? readGroup(tokens, at) : null
    if (!group) continue
    groups.push(group)
    for (let helper = group.start; helper <= at; helper++) covered.add(helper)
  }
  for (let at = 0; at < tokens.length; at++) {
    const copula = readCopula(tokens, at, covered)
    if (copula) groups.push(copula)
  }
  return groups.sort((a, b) => a.at - b.at)
}
