import { tellFit } from './fits-sense'
import { mayTell } from './may-tell'
import { lexicon, type Sense, type VerbEntry } from './lexicon'
import type { Range } from './frame'
import { tellClasses } from './tell-classes'
import { frameOfNoun, frameOfVerb } from './read-frame'
import type { Wording } from './phrase-table'
import type { Sentence, Token } from './read-tokens'
import { readVerbGroups, type VerbGroup } from './read-verb-groups'
import type { Fit, Trigger } from './trigger'

const LONGEST_OBJECT = 8 // words between a verb and its particle: "shot three enemy drones down"

/** Where the rest of a phrasal verb ends: right behind the verb, or behind its object. */
const matchRest = (
  tokens: Token[],
  at: number,
  { rest, mayPart }: VerbEntry,
): { last: number; between: Range | null } | null => {
  const standsAt = (from: number): boolean =>
    rest.every((word, index) => tokens[from + index]?.lower === word)
  if (rest.length === 0) return { last: at, between: null }
  if (standsAt(at + 1)) return { last: at + rest.length, between: null }
  if (!mayPart) return null
  for (let from = at + 2; from <= at + LONGEST_OBJECT; from++) {
    const token = tokens[from]
    if (!token || token.part === 'mark' || token.part === 'sub') return null
    if (standsAt(from)) return { last: from + rest.length - 1, between: { from: at + 1, to: from } }
  }
  return null
}

/** Whether one of the sense's other meanings stands here, or right beside: "struck a deal", "heart attack". */
const isVetoed = (words: readonly Wording[], first: number, last: number, { vetoes }: Sense): boolean => {
  for (let from = Math.max(0, first - vetoes.longest); from <= last + 1; from++)
    if (vetoes.matches(words, from).some(({ length }) => from + length >= first)) return true
  return false
}

/** The words of a sentence with the lemma in the place of a verb. */
const withLemma = (tokens: Token[], { at, lemma }: VerbGroup): Wording[] => {
  const words: Wording[] = tokens.slice()
  words[at] = { lower: lemma, text: lemma }
  return words
}

/** Of several senses of a verb the first that fits wholly, else the first that fits at all. */
const verbTrigger = (sentence: Sentence, groups: VerbGroup[], group: VerbGroup): Trigger | null => {
  const { tokens } = sentence
  const lemmas = withLemma(tokens, group)
  let loose: Trigger | null = null
  for (const entry of lexicon.verbEntries.get(group.lemma) ?? []) {
    const match = matchRest(tokens, group.at, entry)
    if (!match) continue
    const isOther = [tokens, lemmas].some((words) => isVetoed(words, group.at, match.last, entry.sense))
    if (isOther) continue
    const frame = frameOfVerb(tokens, groups, group, match.last)
    if (match.between && !group.isPassive) {
      if (frame.patient) frame.phrases.unshift({ preposition: 'object', range: frame.patient })
      frame.patient = match.between
    }
    const { sense } = entry
    const own = { sentence, groups, first: group.at, last: match.last, isNoun: false, sense, frame }
    const fit = tellFit(own)
    const trigger = { ...own, fit }
    if (fit.isWhole) return trigger
    const tellsAlone = match.last > group.at || !lexicon.generic.has(group.lemma)
    if (!loose && (tellsAlone || mayFit(fit))) loose = trigger
    // ", killing a glazier": whoever it is.
    if (!loose && sense.casualty && group.kind === 'participle' && frame.patient)
      loose = { ...own, fit: { isWhole: true, subject: null, object: true } }
  }
  return loose ?? weaponTrigger(sentence, groups, group)
}

/** A verb that no list has in this use, whose meaning says that it may tell an event; its sense is left to the judges. */
const openTrigger = (sentence: Sentence, groups: VerbGroup[], group: VerbGroup): Trigger | null => {
  if (lexicon.speech.has(group.lemma) || AUXILIARY.has(group.lemma) || !mayTell(sentence, group.at))
    return null
  return {
    sentence,
    groups,
    first: group.at,
    last: group.at,
    isNoun: false,
    sense: lexicon.open,
    frame: frameOfVerb(sentence.tokens, groups, group, group.at),
    fit: { isWhole: false, subject: null, object: null },
  }
}
const AUXILIARY = new Set(['be', 'have', 'do'])

/** "A missile ploughed into a market": whatever a weapon does to a place is a strike. */
const weaponTrigger = (sentence: Sentence, groups: VerbGroup[], group: VerbGroup): Trigger | null => {
  if (lexicon.speech.has(group.lemma) || lexicon.light.has(group.lemma)) return null
  const { tokens } = sentence
  const frame = frameOfVerb(tokens, groups, group, group.at)
  const agent = tellClasses(tokens, frame.agent)
  if (!agent.has('weapon') && !agent.has('bomb')) return null
  const reached = [
    frame.patient,
    ...frame.phrases.filter(({ preposition }) => TOWARDS.has(preposition)).map(({ range }) => range),
  ]
  const isAimed = reached.some((range) => {
    const classes = tellClasses(tokens, range)
    return TARGETS.some((name) => classes.has(name))
  })
  if (!isAimed) return null
  const own = {
    sentence,
    groups,
    first: group.at,
    last: group.at,
    isNoun: false,
    sense: lexicon.strike,
    frame,
  }
  return { ...own, fit: { isWhole: false, subject: true, object: null } }
}
const TOWARDS = new Set([
  'in',
  'into',
  'on',
  'onto',
  'at',
  'near',
  'through',
  'over',
  'beside',
  'outside',
  'against',
])
const TARGETS = ['place', 'civil', 'military', 'person', 'armed', 'vehicle'] as const

/** Who does it or whom it is done to speaks for the sense, or nothing is asked. */
const mayFit = ({ subject, object }: Fit): boolean =>
  subject === true || object === true || (subject ?? object) === null

const holdsVerb = (byVerb: ReadonlyMap<number, VerbGroup>, at: number, length: number): boolean =>
  Array.from({ length: length - 1 }, (_, index) => byVerb.get(at + 1 + index)).some(
    (group) => group?.kind === 'finite',
  )

const nounTrigger = (
  sentence: Sentence,
  groups: VerbGroup[],
  first: number,
  { length, value: sense }: { length: number; value: Sense },
): Trigger | null => {
  const { tokens } = sentence
  const last = first + length - 1
  // The month and the town are no events: "6 March".
  const isName = tokens[first]?.lower === 'march' && tokens[first].isCapital && first > 0
  if (isName || isVetoed(tokens, first, last, sense)) return null
  const frame = frameOfNoun(tokens, groups, first, last)
  const own = { sentence, groups, first, last, isNoun: true, sense, frame }
  return { ...own, fit: tellFit(own) }
}

const known = new WeakMap<Sentence, Trigger[]>()

/** The words of a sentence that may tell an event, in their order; remembered, since two steps ask for them. */
export const findTriggers = (sentence: Sentence): Trigger[] => {
  const before = known.get(sentence)
  if (before) return before
  const found = readTriggers(sentence)
  known.set(sentence, found)
  return found
}

const readTriggers = (sentence: Sentence): Trigger[] => {
  const { tokens } = sentence
  if (!tokens.some(({ verb, event }) => verb || event)) return []
  const groups = readVerbGroups(tokens)
  const byVerb = new Map(groups.map((group) => [group.at, group]))
  const triggers: Trigger[] = []
  for (let at = 0; at < tokens.length; at++) {
    const group = byVerb.get(at)
    const match = tokens[at]?.event
    // "A drone strikes a depot": its last word is the verb.
    const noun = match && !holdsVerb(byVerb, at, match.length) ? match : null
    const asVerb = group && !(noun && noun.length > 1) ? verbTrigger(sentence, groups, group) : null
    const trigger =
      asVerb ??
      (noun && nounTrigger(sentence, groups, at, noun)) ??
      (group && openTrigger(sentence, groups, group))
    if (trigger) triggers.push(trigger)
    if (noun && !asVerb) at += noun.length - 1
  }
  return triggers
}
