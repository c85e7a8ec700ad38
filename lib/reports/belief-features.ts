import type { Row } from '@/lib/geoparse/evaluate-trees'
import { isOfWar } from './is-of-war'
import { standsAlone } from './stands-alone'
import { findSayings } from './find-sayings'
import type { Range } from './frame'
import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import { placesOfTrigger } from './places-of-trigger'
import type { Reading } from './reading'
import type { Token } from './read-tokens'
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
const OPENERS = [
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
]
const DAY = 86_400_000 // ms

const flag = (is: boolean | null | undefined): number => (is ? 1 : 0)
/** 1 fits, -1 does not, 0 nothing asked or nothing there. */
const sign = (is: boolean | null): number => (is === null ? 0 : is ? 1 : -1)

const classFlags = (prefix: string, names: NounClass[], classes: ReadonlySet<NounClass>): Row =>
  Object.fromEntries(names.map((name) => [`${prefix}.${name}`, flag(classes.has(name))]))

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

const nounTraits = (trigger: Trigger): Row => {
  const { before, behind } = wordsAround(trigger)
  const nearest = before.find(
    (token) => !isAdverb(token) && token.tag !== 'ADJ' && token.tag !== 'PROPN' && token.tag !== 'NOUN',
  )
  const word = trigger.sentence.tokens[trigger.last]
  const verb = trigger.groups.filter(({ at }) => at < trigger.first).at(-1)
  return {
    'noun.plural': flag(word !== undefined && word.lower.endsWith('s')),
    'noun.definite': flag(nearest !== undefined && /^(?:the|this|that|these|those)$/.test(nearest.lower)),
    'noun.indefinite': flag(nearest !== undefined && /^(?:a|an|another)$/.test(nearest.lower)),
    'noun.counted': flag(
      before.slice(0, 4).some(({ isNumber, lower }) => isNumber || lexicon.units.has(lower)),
    ),
    'noun.any': flag(
      before
        .slice(0, 4)
        .some(({ lower }) =>
          /^(?:any|no|such|further|more|future|new|possible|potential|all|every|many|recent|previous|past|earlier|latest)$/.test(
            lower,
          ),
        ),
    ),
    'noun.of': flag(before[0]?.lower === 'of' || before[1]?.lower === 'of'),
    'noun.against': flag(
      before.slice(0, 3).some(({ lower }) => /^(?:against|for|about|from|over)$/.test(lower)),
    ),
    'noun.in': flag(
      before.slice(0, 3).some(({ lower }) => /^(?:in|during|after|by|following|amid)$/.test(lower)),
    ),
    'noun.modifies': flag(behind[0]?.tag === 'NOUN'),
    'noun.light': flag(verb !== undefined && lexicon.light.has(verb.lemma) && trigger.first - verb.at <= 6),
    'noun.place': flag(behind.some(({ mention }) => mention !== null)),
    'noun.subject': flag(
      trigger.groups.some(({ start }) => start > trigger.last && start - trigger.last <= 3),
    ),
  }
}

const governs = (tokens: Token[], trigger: Trigger, words: ReadonlySet<string>, far: number): boolean =>
  tokens.slice(Math.max(0, trigger.first - far), trigger.first).some(({ lower }) => words.has(lower))

const has = (tokens: Token[], pattern: RegExp): boolean => tokens.some(({ lower }) => pattern.test(lower))

const kinds = ['finite', 'infinitive', 'participle', 'reduced'] as const
const modalities = ['happened', 'attempted', 'denied', 'not-happened'] as const

/** What speaks for and against a word of events telling of one that happened, as news: a row for the trees. */
export const beliefFeatures = (trigger: Trigger, reading: Reading, traits: StoryTraits): Row => {
  const { sentence, sense, frame, isNoun, fit, first, last } = trigger
  const { tokens, index } = sentence
  const { group } = frame
  const own = traits.perSentence[index]
  const beside = [traits.perSentence[index - 1], traits.perSentence[index + 1]]
  const clause = tokens.slice(frame.clause.from, frame.clause.to)
  const modality = tellModality(trigger)
  const helpers = group?.helpers ?? []
  const verb = group ? tokens[group.at]?.verb : null
  const places = placesOfTrigger(trigger)
  const against = backgroundsOf(trigger, reading.story)
  const vetoes = {
    modality: modality === 'not-happened',
    background: against.length > 0,
    crime: own?.isCrime ?? false,
    peace: !isOfWar(trigger, reading, traits),
    alone: !standsAlone(trigger),
    fit: !fit.isWhole,
  }
  const classesOf = (range: Range | null): ReadonlySet<NounClass> => tellClasses(tokens, range)
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
  const inside = ({ start: from, end: to }: { start: number; end: number }): boolean =>
    from <= start && end <= to
  const saying = findSayings(reading).find((one) => one.governs.some(inside))
  return {
    [`sense.${sense.id}`]: 1,
    'sense.weak': flag(sense.weak),
    'sense.casualty': flag(sense.casualty),
    'trigger.noun': flag(isNoun),
    'trigger.words': last - first + 1,
    [`lemma.${group?.lemma ?? ''}`]: 1,
    'fit.whole': flag(fit.isWhole),
    'fit.subject': sign(fit.subject),
    'fit.object': sign(fit.object),
    'has.agent': flag(frame.agent !== null),
    'has.patient': flag(frame.patient !== null),
    ...classFlags('agent', AGENTS, classesOf(frame.agent)),
    ...classFlags('patient', PATIENTS, classesOf(frame.patient)),
    ...Object.fromEntries(kinds.map((kind) => [`kind.${kind}`, flag(group?.kind === kind)])),
    'verb.passive': flag(group?.isPassive),
    'verb.perfect': flag(group?.isPerfect),
    'verb.present': flag(
      verb !== null && verb !== undefined && (verb.s || (verb.base && !verb.past)) && helpers.length === 0,
    ),
    'verb.going': flag(verb?.ing && helpers.some(({ part }) => part === 'be')),
    'verb.had': flag(helpers.some(({ lower }) => lower === 'had')),
    ...Object.fromEntries(modalities.map((one) => [`modality.${one}`, flag(modality === one)])),
    ...Object.fromEntries(Object.entries(vetoes).map(([name, is]) => [`veto.${name}`, flag(is)])),
    'veto.count': Object.values(vetoes).filter(Boolean).length,
    ...Object.fromEntries(against.map((why) => [`background.${why}`, 1])),
    ...Object.fromEntries(OPENERS.map((word) => [`opener.${word}`, flag(frame.opener?.lower === word)])),
    ...(isNoun ? nounTraits(trigger) : {}),
    'near.governor': flag(governs(tokens, trigger, lexicon.governors, 8)),
    'near.negation': flag(governs(tokens, trigger, lexicon.negations, 6)),
    'near.unreal': flag(tokens.some(({ lower }) => lexicon.unreal.has(lower))),
    'clause.modal': flag(clause.some(({ part }) => part === 'modal')),
    'sentence.modal': flag(tokens.some(({ part }) => part === 'modal')),
    'sentence.if': flag(has(tokens, /^(?:if|unless|whether)$/)),
    'sentence.question': flag(tokens.at(-1)?.text === '?'),
    'sentence.first-person': flag(has(tokens, /^(?:i|we|my|our|us)$/)),
    'sentence.you': flag(has(tokens, /^(?:you|your)$/)),
    'sentence.year': flag(has(tokens, /^(?:1[5-9]|20)\d\d$/)),
    'sentence.number': flag(tokens.some(({ isNumber, lower }) => isNumber || lexicon.units.has(lower))),
    'sentence.killed': flag(
      tokens.some(({ lower }) => lexicon.killed.has(lower) || lexicon.injured.has(lower)),
    ),
    'sentence.weapon': flag(tokens.some(({ weapon }) => weapon !== null)),
    'sentence.group': flag(tokens.some((token) => token.group !== null)),
    'sentence.force': flag(own?.namesForce),
    'sentence.strong': own?.strong ?? 0,
    'sentence.peaceful': own?.peaceful ?? 0,
    'sentence.crime': flag(own?.isCrime),
    'sentence.length': tokens.length,
    'sentence.headline': flag(sentence.isHeadline),
    'sentence.index': Math.min(index, 6),
    'sentence.places': tokens.filter(({ mention }) => mention?.use === 'literal').length,
    'sentence.demonyms': tokens.filter(({ mention }) => mention?.use === 'demonym').length,
    'clause.places': places.length,
    'clause.settlement': flag(places.some(({ kind }) => kind === 'settlement' || kind === 'facility')),
    'beside.strong': Math.max(...beside.map((one) => one?.strong ?? 0)),
    'beside.force': flag(beside.some((one) => one?.namesForce)),
    'beside.peaceful': Math.max(...beside.map((one) => one?.peaceful ?? 0)),
    'story.strong': traits.strong,
    'story.peaceful': traits.peaceful,
    'story.armed': traits.armed,
    'story.sentences': traits.perSentence.length,
    'time.days': daysBefore(reading, trigger),
    'said.any': flag(saying !== undefined),
    'said.quote': flag(traits.quotes.some(inside)),
    'said.claim': flag(saying?.kind === 'claim' || saying?.kind === 'accuse'),
    'said.deny': flag(saying?.kind === 'deny'),
  }
}
