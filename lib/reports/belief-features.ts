import type { Span } from '@/lib/text'
import { isOfWar } from './is-of-war'
import { standsAlone } from './stands-alone'
import { findSayings } from './find-sayings'
import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import { placesOfTrigger } from './places-of-trigger'
import type { Reading } from './reading'
import type { Token } from './read-tokens'
import type { SentenceFacts } from './sentence-facts'
import { signOf, type Signs, tell } from './signs'
import type { StoryTraits } from './story-traits'
import { backgroundsOf } from './tell-background'
import { type NounClass, tellClasses } from './tell-classes'
import { tellModality } from './tell-modality'
import { tellTime } from './tell-time'
import type { Trigger } from './trigger'

const AGENTS: NounClass[] = [
  'armed',
  'police',
  'group',
  'country',
  'state',
  'weapon',
  'bomb',
  'event',
  'person',
  'crowd',
  'ownCrowd',
  'place',
  'pronoun',
]
const PATIENTS: NounClass[] = [
  'armed',
  'group',
  'country',
  'weapon',
  'event',
  'person',
  'crowd',
  'ownCrowd',
  'captives',
  'place',
  'civil',
  'military',
  'land',
  'vehicle',
  'flying',
  'cache',
  'property',
  'accord',
  'pronoun',
]
const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'when',
  'while',
  'as',
  'if',
  'because',
  'since',
  'before',
  'until',
  'that',
  'who',
  'which',
  'where',
])
const DAY = 86_400_000 // ms

/** The classes that are told of, each with the name of its sign. */
const namesOf = (prefix: string, classes: NounClass[]): [NounClass, string][] =>
  classes.map((name) => [name, `${prefix}.${name}`])
const AGENT_SIGNS = namesOf('agent', AGENTS)
const PATIENT_SIGNS = namesOf('patient', PATIENTS)

/** Days between the time that the words tell and the publication; -1 when none is told, -2 when it lies ahead. */
const daysBefore = (reading: Reading, trigger: Trigger): number => {
  const { tokens, index } = trigger.sentence
  const [opening, closing] = [tokens[trigger.frame.clause.from], tokens[trigger.frame.clause.to - 1]]
  const [first, last] = [tokens[trigger.first], tokens[trigger.last]]
  if (!opening || !closing || !first || !last) return -1
  const time = tellTime(reading, {
    sentence: index,
    start: Math.min(opening.start, first.start),
    end: Math.max(closing.end, last.end),
    trigger: { start: first.start, end: last.end },
  })
  if (time.kind === 'future') return -2
  const today = reading.story.publishedAt
  if (time.kind === 'unknown' || !today) return -1
  return Math.round((Date.parse(today.slice(0, 10)) - Date.parse(time.dates.to)) / DAY)
}

/** The words in front of a trigger, the nearest first, and those behind it. */
const wordsAround = ({
  sentence: { tokens },
  first,
  last,
}: Trigger): { before: Token[]; behind: Token[] } => ({
  before: tokens.slice(Math.max(0, first - 6), first).reverse(),
  behind: tokens.slice(last + 1, last + 5),
})

const NEAR = 4 // words in front of a noun that are told of as standing near it
const BEFORE = 3 // words in front of a noun in which its preposition stands

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const DEFINITE = setOf('the this that these those')
const INDEFINITE = setOf('a an another')
const ANY = setOf(
  'any no such further more future new possible potential all every many recent previous past earlier latest',
)
const AGAINST = setOf('against for about from over')
const IN = setOf('in during after by following amid')

const tellNoun = (signs: Signs, trigger: Trigger): void => {
  const { before, behind } = wordsAround(trigger)
  const nearest = before.find(
    (token) => !isAdverb(token) && token.tag !== 'ADJ' && token.tag !== 'PROPN' && token.tag !== 'NOUN',
  )
  const near = before.slice(0, NEAR)
  const prepositions = before.slice(0, BEFORE)
  const verb = trigger.groups.findLast(({ at }) => at < trigger.first)
  const isLight = verb !== undefined && lexicon.light.has(verb.lemma) && trigger.first - verb.at <= 6
  tell(signs, 'noun.plural', trigger.sentence.tokens[trigger.last]?.lower.endsWith('s'))
  tell(signs, 'noun.definite', nearest && DEFINITE.has(nearest.lower))
  tell(signs, 'noun.indefinite', nearest && INDEFINITE.has(nearest.lower))
  tell(signs, 'noun.counted', near.some(isCounted))
  tell(signs, 'noun.any', hasAny(near, ANY))
  tell(signs, 'noun.of', before[0]?.lower === 'of' || before[1]?.lower === 'of')
  tell(signs, 'noun.against', hasAny(prepositions, AGAINST))
  tell(signs, 'noun.in', hasAny(prepositions, IN))
  tell(signs, 'noun.modifies', behind[0]?.tag === 'NOUN')
  tell(signs, 'noun.light', isLight)
  tell(signs, 'noun.place', behind.some(isNamed))
  tell(
    signs,
    'noun.subject',
    trigger.groups.some(({ start }) => start > trigger.last && start - trigger.last <= 3),
  )
}

const isCounted = ({ isNumber, lower }: Token): boolean => isNumber || lexicon.units.has(lower)
const isNamed = ({ mention }: Token): boolean => mention !== null
const hasAny = (tokens: Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower))

/** Whether one of some words stands among the last `far` in front of a trigger. */
const governs = ({ sentence, first }: Trigger, words: ReadonlySet<string>, far: number): boolean =>
  hasAny(sentence.tokens.slice(Math.max(0, first - far), first), words)

const tellVerb = (signs: Signs, { frame: { group }, sentence: { tokens } }: Trigger): void => {
  if (!group) return
  const { helpers } = group
  const verb = tokens[group.at]?.verb
  tell(signs, `kind.${group.kind}`, 1)
  tell(signs, 'verb.passive', group.isPassive)
  tell(signs, 'verb.perfect', group.isPerfect)
  tell(signs, 'verb.present', verb && (verb.s || (verb.base && !verb.past)) && helpers.length === 0)
  tell(signs, 'verb.going', verb?.ing && helpers.some(({ part }) => part === 'be'))
  tell(
    signs,
    'verb.had',
    helpers.some(({ lower }) => lower === 'had'),
  )
}

/** What rules of the grammar have against an event; the judges weigh it. */
const tellVetoes = (signs: Signs, vetoes: Record<string, boolean>): void => {
  for (const [name, is] of Object.entries(vetoes)) tell(signs, `veto.${name}`, is)
  tell(signs, 'veto.count', Object.values(vetoes).filter(Boolean).length)
}

/** What speaks for and against a word of events telling of one that happened, as news. */
export const beliefFeatures = (
  trigger: Trigger,
  reading: Reading,
  traits: StoryTraits,
  facts: SentenceFacts,
): Signs => {
  const { sentence, sense, frame, isNoun, fit, first, last } = trigger
  const { tokens } = sentence
  const modality = tellModality(trigger)
  const places = placesOfTrigger(trigger)
  const against = backgroundsOf(trigger, facts.background)
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
  const inside = (span: Span): boolean => span.start <= start && end <= span.end
  const saying = findSayings(reading).find((one) => one.governs.some(inside))
  const signs: Signs = new Map()
  tell(signs, `sense.${sense.id}`, 1)
  tell(signs, 'sense.weak', sense.weak)
  tell(signs, 'sense.casualty', sense.casualty)
  tell(signs, 'trigger.noun', isNoun)
  tell(signs, 'trigger.words', last - first + 1)
  tell(signs, `lemma.${frame.group?.lemma ?? ''}`, 1)
  tell(signs, 'fit.whole', fit.isWhole)
  tell(signs, 'fit.subject', signOf(fit.subject))
  tell(signs, 'fit.object', signOf(fit.object))
  tell(signs, 'has.agent', frame.agent !== null)
  tell(signs, 'has.patient', frame.patient !== null)
  const [agent, patient] = [tellClasses(tokens, frame.agent), tellClasses(tokens, frame.patient)]
  for (const [kind, name] of AGENT_SIGNS) tell(signs, name, agent.has(kind))
  for (const [kind, name] of PATIENT_SIGNS) tell(signs, name, patient.has(kind))
  tellVerb(signs, trigger)
  tell(signs, `modality.${modality}`, 1)
  tellVetoes(signs, {
    modality: modality === 'not-happened',
    background: against.length > 0,
    crime: facts.isCrime,
    peace: !isOfWar(trigger, traits),
    alone: !standsAlone(trigger, facts),
    fit: !fit.isWhole,
  })
  for (const why of against) tell(signs, `background.${why}`, 1)
  const opener = frame.opener?.lower ?? ''
  tell(signs, `opener.${opener}`, OPENERS.has(opener))
  if (isNoun) tellNoun(signs, trigger)
  tell(signs, 'near.governor', governs(trigger, lexicon.governors, 8))
  tell(signs, 'near.negation', governs(trigger, lexicon.negations, 6))
  tell(
    signs,
    'clause.modal',
    tokens.slice(frame.clause.from, frame.clause.to).some(({ part }) => part === 'modal'),
  )
  for (const [name, value] of facts.signs) signs.set(name, value)
  tell(signs, 'clause.places', places.length)
  tell(
    signs,
    'clause.settlement',
    places.some(({ kind }) => kind === 'settlement' || kind === 'facility'),
  )
  tell(signs, 'time.days', daysBefore(reading, trigger))
  tell(signs, 'said.any', saying !== undefined)
  tell(signs, 'said.quote', traits.quotes.some(inside))
  tell(signs, 'said.claim', saying?.kind === 'claim' || saying?.kind === 'accuse')
  tell(signs, 'said.deny', saying?.kind === 'deny')
  return signs
}
