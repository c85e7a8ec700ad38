import { VECTOR_SIZE } from '@/lib/text/word-vectors'
import type { Draft } from './draft'
import type { Range } from './frame'
import { meaningOf, PART } from './meaning'
import { type Signs, tell } from './signs'
import type { Token } from './read-tokens'
import { tellClasses } from './tell-classes'
import { toEventType } from './tell-type'
import type { Trigger } from './trigger'

const holds = (range: Range | null, at: number): boolean =>
  range !== null && range.from <= at && at < range.to

/** In which part of one word's frame the other stands: "was hit by an air strike". */
const tellNesting = (signs: Signs, name: string, { frame }: Trigger, { first }: Trigger): void => {
  tell(signs, `${name}.agent`, holds(frame.agent, first))
  tell(signs, `${name}.patient`, holds(frame.patient, first))
  tell(signs, `${name}.clause`, holds(frame.clause, first))
  tell(
    signs,
    `${name}.phrase`,
    frame.phrases.some(({ range }) => holds(range, first)),
  )
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const MORE = setOf(
  'another other second third fourth fifth separate separately elsewhere meanwhile also more further earlier later previous hours next then too both twin again',
)
const BACK = setOf('the this that these those its their it they both')
const EVENT = setOf(
  'attack attacks strike strikes blast blasts explosion explosions shelling raid raids bombing bombings missile missiles drone drones bomb rocket rockets shell shells clash clashes fighting ambush assault incident violence killing killings operation battle',
)
const OPENERS = setOf('after when while as which who that before where')
const AND = setOf('and but')
const WHILE = setOf('while whereas meanwhile separately elsewhere')
const SEMICOLON = setOf('; :')
const IN = setOf('in on at near elsewhere')

const has = (tokens: Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower))

const nameAs = ({ sentence: { tokens } }: Trigger, range: Range | null): Set<string> =>
  new Set(
    tokens
      .slice(range?.from ?? 0, range?.to ?? 0)
      .filter(({ part }) => part === null)
      .map(({ lower }) => lower),
  )

const shares = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean => {
  for (const item of one) if (other.has(item)) return true
  return false
}

const between = (earlier: Trigger, later: Trigger): Token[] =>
  earlier.sentence === later.sentence
    ? earlier.sentence.tokens.slice(
        Math.min(earlier.last, later.last) + 1,
        Math.max(earlier.first, later.first),
      )
    : later.sentence.tokens.slice(0, later.first)

/** What is told of a noun or verb by itself, for either side of a pair. */
const single = (name: 'one' | 'other', draft: Draft): Signs => {
  const signs = singles[name].get(draft) ?? describe(name, draft)
  singles[name].set(draft, signs)
  return signs
}
const singles = { one: new WeakMap<Draft, Signs>(), other: new WeakMap<Draft, Signs>() }

const describe = (name: string, { trigger, subEventType, confidence, modality }: Draft): Signs => {
  const { group, agent } = trigger.frame
  const signs: Signs = new Map()
  tell(signs, `${name}.sense.${trigger.sense.id}`, 1)
  tell(signs, `${name}.type.${toEventType(subEventType)}`, 1)
  tell(signs, `${name}.noun`, trigger.isNoun)
  tell(signs, `${name}.weak`, trigger.sense.weak)
  tell(signs, `${name}.casualty`, trigger.sense.casualty)
  tell(signs, `${name}.agent`, agent !== null)
  tell(signs, `${name}.participle`, group?.kind === 'participle')
  tell(signs, `${name}.reduced`, group?.kind === 'reduced')
  tell(signs, `${name}.passive`, group?.isPassive)
  tell(signs, `${name}.perfect`, group?.isPerfect)
  tell(signs, `${name}.confidence`, confidence)
  tell(signs, `${name}.attempt`, modality === 'attempted')
  return signs
}

/** Cosine of the angle between what a part of two tellings means (as `meaningOf` counts the parts); 0 where one means nothing known. */
const likeness = (one: Trigger, other: Trigger, part: number): number => {
  const [a, b] = [one, other].map((trigger) =>
    meaningOf(trigger).subarray(part * VECTOR_SIZE, (part + 1) * VECTOR_SIZE),
  )
  if (!a || !b) return 0
  const product = a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
  return product / (Math.hypot(...a) * Math.hypot(...b) || 1)
}

/** What speaks for and against two words of a story telling of one event; `days`: when each happened, as far as it is told. */
export const pairFeatures = (
  earlier: Draft,
  later: Draft,
  triggersBetween: number,
  days: readonly [string | null, string | null],
): Signs => {
  const [one, other] = [earlier.trigger, later.trigger]
  const isSameSentence = one.sentence === other.sentence
  const signs: Signs = new Map(single('one', earlier))
  for (const [name, value] of single('other', later)) signs.set(name, value)
  tell(signs, 'sentences', Math.min(other.sentence.index - one.sentence.index, 12))
  tell(signs, 'tokens', isSameSentence ? Math.abs(other.first - one.first) : 60)
  tell(signs, 'fromHeadline', one.sentence.index === 0 && !isSameSentence)
  tell(signs, 'sameSentence', isSameSentence)
  tell(signs, 'triggersBetween', triggersBetween)
  if (isSameSentence) {
    tellNesting(signs, 'inOne', one, other)
    tellNesting(signs, 'inOther', other, one)
  }
  tellLikeness(signs, earlier, later)
  tell(signs, 'sameDay', days[0] !== null && days[0] === days[1])
  tell(signs, 'otherDay', days[0] !== null && days[1] !== null && days[0] !== days[1])
  tellOpenings(signs, one, other)
  tellGap(signs, between(one, other))
  return signs
}

/** Whether two words are alike, and the places, doers and victims that they name. */
const tellLikeness = (signs: Signs, earlier: Draft, later: Draft): void => {
  const [one, other] = [earlier.trigger, later.trigger]
  const { frame } = one
  const hasPlace = later.places.size > 0
  const isSamePlace = shares(earlier.places, later.places)
  const share = (left: Range | null, right: Range | null): boolean =>
    shares(nameAs(one, left), nameAs(other, right))
  const shareClass = (left: Range | null, right: Range | null): boolean =>
    shares(tellClasses(one.sentence.tokens, left), tellClasses(other.sentence.tokens, right))
  const lemmaOf = ({ frame: { group }, sense }: Trigger): string => group?.lemma ?? sense.id
  tell(signs, 'sameWord', one.sentence.tokens[one.first]?.lower === other.sentence.tokens[other.first]?.lower)
  tell(signs, 'sameLemma', lemmaOf(one) === lemmaOf(other))
  tell(signs, 'alike', likeness(one, other, PART.own))
  tell(signs, 'alikePatient', likeness(one, other, PART.patient))
  tell(signs, 'sameSense', one.sense.id === other.sense.id)
  tell(signs, 'sameType', toEventType(earlier.subEventType) === toEventType(later.subEventType))
  tell(signs, 'sameSubType', earlier.subEventType === later.subEventType)
  tell(signs, 'samePlace', isSamePlace)
  tell(signs, 'otherPlace', earlier.places.size > 0 && hasPlace && !isSamePlace)
  tell(signs, 'newPlace', earlier.places.size === 0 && hasPlace)
  tell(signs, 'agent.shared', share(frame.agent, other.frame.agent))
  tell(signs, 'patient.shared', share(frame.patient, other.frame.patient))
  tell(signs, 'agent.class', shareClass(frame.agent, other.frame.agent))
  tell(signs, 'patient.class', shareClass(frame.patient, other.frame.patient))
}

/** How the clauses, and the sentence of the later word, begin. */
const tellOpenings = (signs: Signs, one: Trigger, { sentence: { tokens }, frame, first }: Trigger): void => {
  const opening = tokens.slice(0, 4)
  const clause = tokens.slice(Math.max(0, frame.clause.from - 1), first + 1)
  const agent = tokens.slice(frame.agent?.from ?? 0, frame.agent?.to ?? 0)
  const [opener, firstOpener] = [frame.opener?.lower ?? '', one.frame.opener?.lower ?? '']
  tell(signs, `opener.${opener}`, OPENERS.has(opener))
  tell(signs, `firstOpener.${firstOpener}`, OPENERS.has(firstOpener))
  tell(signs, 'opens.more', has(opening, MORE))
  tell(signs, 'opens.back', has(opening.slice(0, 1), BACK))
  tell(signs, 'opens.in', has(opening.slice(0, 1), IN))
  tell(signs, 'clause.more', has(clause, MORE))
  tell(signs, 'clause.back', has(clause.slice(0, 2), BACK))
  tell(signs, 'agent.back', has(agent.slice(0, 1), BACK))
  tell(signs, 'agent.event', has(agent, EVENT))
}

/** What stands between two words; of two sentences what stands in front of the later one. */
const tellGap = (signs: Signs, gap: Token[]): void => {
  tell(signs, 'gap.and', has(gap, AND))
  tell(signs, 'gap.while', has(gap, WHILE))
  tell(signs, 'gap.semicolon', has(gap, SEMICOLON))
  tell(signs, 'gap.commas', Math.min(gap.filter(({ text }) => text === ',').length, 4))
  tell(signs, 'gap.more', has(gap, MORE))
  tell(
    signs,
    'gap.number',
    gap.some(({ isNumber }) => isNumber),
  )
}
