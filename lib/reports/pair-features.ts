import { VECTOR_SIZE } from '@/lib/text/word-vectors'
import { meaningOf } from './meaning'
import type { Row } from '@/lib/geoparse/evaluate-trees'
import type { Draft } from './draft'
import type { Range } from './frame'
import type { Token } from './read-tokens'
import { type NounClass, tellClasses } from './tell-classes'
import { toEventType } from './tell-type'
import type { Trigger } from './trigger'

const flag = (is: boolean | null | undefined): number => (is ? 1 : 0)

const holds = (range: Range | null, at: number): boolean =>
  range !== null && range.from <= at && at < range.to

const rangesOf = ({ frame }: Trigger): [string, Range | null][] => [
  ['agent', frame.agent],
  ['patient', frame.patient],
  ['clause', frame.clause],
]

/** In which part of one word's frame the other stands: "was hit by an air strike". */
const nesting = (name: string, outer: Trigger, inner: Trigger): Row => ({
  ...Object.fromEntries(
    rangesOf(outer).map(([part, range]) => [`${name}.${part}`, flag(holds(range, inner.first))]),
  ),
  [`${name}.phrase`]: flag(outer.frame.phrases.some(({ range }) => holds(range, inner.first))),
})

const MORE =
  /^(?:another|other|second|third|fourth|fifth|separate|separately|elsewhere|meanwhile|also|more|further|earlier|later|previous|hours|next|then|too|both|twin|again)$/
const BACK = /^(?:the|this|that|these|those|its|their|it|they|both)$/
const EVENT =
  /^(?:attack|attacks|strike|strikes|blast|blasts|explosion|explosions|shelling|raid|raids|bombing|bombings|missile|missiles|drone|drones|bomb|rocket|rockets|shells?|clash|clashes|fighting|ambush|assault|incident|violence|killings?|operation|battle)$/
const OPENERS = ['after', 'when', 'while', 'as', 'which', 'who', 'that', 'before', 'where'] as const

const nameAs = ({ sentence: { tokens } }: Trigger, range: Range | null): Set<string> =>
  new Set(
    tokens
      .slice(range?.from ?? 0, range?.to ?? 0)
      .filter(({ part }) => part === null)
      .map(({ lower }) => lower),
  )

const shares = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  [...one].some((item) => other.has(item))

const between = (earlier: Trigger, later: Trigger): Token[] =>
  earlier.sentence === later.sentence
    ? earlier.sentence.tokens.slice(
        Math.min(earlier.last, later.last) + 1,
        Math.max(earlier.first, later.first),
      )
    : later.sentence.tokens.slice(0, later.first)

/** What is told of a noun or verb by itself, for either side of a pair. */
const single = (name: 'one' | 'other', draft: Draft): Row => {
  const known = singles[name].get(draft)
  if (known) return known
  const row = describe(name, draft)
  singles[name].set(draft, row)
  return row
}
const singles = { one: new WeakMap<Draft, Row>(), other: new WeakMap<Draft, Row>() }

const describe = (name: string, { trigger, subEventType, confidence, modality }: Draft): Row => {
  const { group } = trigger.frame
  return {
    [`${name}.sense.${trigger.sense.id}`]: 1,
    [`${name}.type.${toEventType(subEventType)}`]: 1,
    [`${name}.noun`]: flag(trigger.isNoun),
    [`${name}.weak`]: flag(trigger.sense.weak),
    [`${name}.casualty`]: flag(trigger.sense.casualty),
    [`${name}.agent`]: flag(trigger.frame.agent !== null),
    [`${name}.participle`]: flag(group?.kind === 'participle'),
    [`${name}.reduced`]: flag(group?.kind === 'reduced'),
    [`${name}.passive`]: flag(group?.isPassive),
    [`${name}.perfect`]: flag(group?.isPerfect),
    [`${name}.confidence`]: confidence,
    [`${name}.attempt`]: flag(modality === 'attempted'),
  }
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
): Row => {
  const [one, other] = [earlier.trigger, later.trigger]
  const isSameSentence = one.sentence === other.sentence
  const gap = between(one, other)
  const opening = other.sentence.tokens.slice(0, 4)
  const [types, subTypes] = [
    [toEventType(earlier.subEventType), toEventType(later.subEventType)],
    [earlier.subEventType, later.subEventType],
  ]
  const clauseStart = other.sentence.tokens.slice(Math.max(0, other.frame.clause.from - 1), other.first + 1)
  const agent = other.sentence.tokens.slice(other.frame.agent?.from ?? 0, other.frame.agent?.to ?? 0)
  const classes = (trigger: Trigger, range: Range | null): ReadonlySet<NounClass> =>
    tellClasses(trigger.sentence.tokens, range)
  const has = (tokens: Token[], pattern: RegExp): boolean => tokens.some(({ lower }) => pattern.test(lower))
  return {
    ...single('one', earlier),
    ...single('other', later),
    sentences: Math.min(other.sentence.index - one.sentence.index, 12),
    tokens: isSameSentence ? Math.abs(other.first - one.first) : 60,
    fromHeadline: flag(one.sentence.index === 0 && !isSameSentence),
    sameSentence: flag(isSameSentence),
    sameWord: flag(one.sentence.tokens[one.first]?.lower === other.sentence.tokens[other.first]?.lower),
    sameLemma: flag(
      (one.frame.group?.lemma ?? one.sense.id) === (other.frame.group?.lemma ?? other.sense.id),
    ),
    alike: likeness(one, other, 0),
    alikePatient: likeness(one, other, 2),
    sameSense: flag(one.sense.id === other.sense.id),
    sameType: flag(types[0] === types[1]),
    sameSubType: flag(subTypes[0] === subTypes[1]),
    samePlace: flag(shares(earlier.places, later.places)),
    otherPlace: flag(
      earlier.places.size > 0 && later.places.size > 0 && !shares(earlier.places, later.places),
    ),
    newPlace: flag(earlier.places.size === 0 && later.places.size > 0),
    sameDay: flag(days[0] !== null && days[0] === days[1]),
    otherDay: flag(days[0] !== null && days[1] !== null && days[0] !== days[1]),
    ...(isSameSentence ? { ...nesting('inOne', one, other), ...nesting('inOther', other, one) } : {}),
    ...Object.fromEntries(
      OPENERS.map((word) => [`opener.${word}`, flag(other.frame.opener?.lower === word)]),
    ),
    ...Object.fromEntries(
      OPENERS.map((word) => [`firstOpener.${word}`, flag(one.frame.opener?.lower === word)]),
    ),
    triggersBetween,
    'gap.and': flag(has(gap, /^(?:and|but)$/)),
    'gap.while': flag(has(gap, /^(?:while|whereas|meanwhile|separately|elsewhere)$/)),
    'gap.semicolon': flag(has(gap, /^[;:]$/)),
    'gap.commas': Math.min(gap.filter(({ text }) => text === ',').length, 4),
    'gap.more': flag(has(gap, MORE)),
    'gap.number': flag(gap.some(({ isNumber }) => isNumber)),
    'opens.more': flag(has(opening, MORE)),
    'opens.back': flag(has(opening.slice(0, 1), BACK)),
    'opens.in': flag(has(opening.slice(0, 1), /^(?:in|on|at|near|elsewhere)$/)),
    'clause.more': flag(has(clauseStart, MORE)),
    'clause.back': flag(has(clauseStart.slice(0, 2), BACK)),
    'agent.back': flag(has(agent.slice(0, 1), BACK)),
    'agent.event': flag(has(agent, EVENT)),
    'agent.shared': flag(shares(nameAs(one, one.frame.agent), nameAs(other, other.frame.agent))),
    'patient.shared': flag(shares(nameAs(one, one.frame.patient), nameAs(other, other.frame.patient))),
    'agent.class': flag(shares(classes(one, one.frame.agent), classes(other, other.frame.agent))),
    'patient.class': flag(shares(classes(one, one.frame.patient), classes(other, other.frame.patient))),
  }
}
