import { lexicon } from './lexicon'
import type { PhraseTable } from './phrase-table'
import type { Trigger } from './trigger'
import type { Token } from './read-tokens'

const backgrounds = [
  'drill',
  'year',
  'war',
  'history',
  'disaster',
  'sport',
  'business',
  'court',
  'summary',
] as const
export type Background = (typeof backgrounds)[number]

const PRACTISED = ['practised', 'practiced', 'rehearsed', 'simulated']

const OLD_YEARS = 2 // calendar years before the story: what is dated so is told as history
const FAR = 14 // tokens between a year and the word that tells the event

type Kind = 'drill' | 'history' | 'sport' | 'business' | 'court' | 'disaster'

/** What a single word speaks for. */
const kindsOfWord = new Map<string, Kind[]>()
const addKind = (kind: Kind, words: Iterable<string>): void => {
  for (const word of new Set(words)) kindsOfWord.set(word, [...(kindsOfWord.get(word) ?? []), kind])
}
addKind('drill', [...lexicon.unreal, ...PRACTISED])
addKind('history', lexicon.past)
addKind('sport', lexicon.sport)
addKind('business', lexicon.market)
addKind('court', lexicon.court)
addKind('disaster', lexicon.disasters)

/** What a sentence tells of the time and the matter of every event in it. */
export type SentenceBackground = {
  /** What speaks against any word of it. */
  always: Set<Background>
  /** Tokens that are years long past. */
  oldYears: number[]
  /** Told of a long time: "since the war began". */
  isLong: boolean
  isHabit: boolean
}

const LONG = /\bsince (?:the|russia|february|(?:late|early|mid)?-?\s?20\d\d)\b/
const HISTORY =
  / (?:years|decades|a year|a decade) (?:ago|after|on|earlier) | (?:that year|at the time|those days) /
const ACCIDENT = /\b(?:gas|boiler|household gas|gas cylinder|caved in|firework|fireworks)\b/
const GAS_OF_WAR =
  /\b(?:tear gas|choking gas|gas (?:facility|pipeline|field|plant|station|depot|storage|terminal|pumping|fields))\b/
const DATED =
  /^(?:in|on|during|of|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|,)$/

/** "in 2014", "in July 2014", "1943": a year long past, unless it only tells since when. */
const isOldYear = (tokens: Token[], at: number, present: number): boolean => {
  const text = tokens[at]?.text ?? ''
  if (!/^(?:1[5-9]|20)\d\d$/.test(text) || present - Number(text) < OLD_YEARS) return false
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower)
  if (before.slice(-2).some((word) => /^(?:since|from|between|about|around|some)$/.test(word))) return false
  return before.some((word) => DATED.test(word))
}

/** `present`: the year that the story speaks from; `isOfDisaster`: it is about a quake or a flood. */
export const backgroundOfSentence = (
  tokens: Token[],
  present: number | null,
  isOfDisaster: boolean,
): SentenceBackground => {
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `
  const kinds = new Set(tokens.flatMap(({ lower }) => kindsOfWord.get(lower) ?? []))
  const has = (table: PhraseTable<true>): boolean => tokens.some((_, at) => table.match(tokens, at) !== null)
  const namesWeapon = tokens.some(({ weapon }) => weapon !== null)
  const found: [Background, boolean][] = [
    ['drill', kinds.has('drill')],
    ['war', has(lexicon.pastWars)],
    ['history', kinds.has('history') || HISTORY.test(text)],
    ['disaster', isOfDisaster || isAccident(text) || (kinds.has('disaster') && !tokens.some(speaksForWar))],
    // A whistle is heard before rockets too.
    ['sport', kinds.has('sport') && !namesWeapon],
    ['business', kinds.has('business')],
    ['court', kinds.has('court')],
  ]
  return {
    always: new Set(found.flatMap(([why, is]) => (is ? why : []))),
    oldYears: present === null ? [] : tokens.flatMap((_, at) => (isOldYear(tokens, at, present) ? at : [])),
    isLong: has(lexicon.summaries) || LONG.test(text),
    isHabit: HABIT.test(text),
  }
}

const HABIT = /\b(?:daily|every|regularly|routinely|often|nightly)\b/

/** A mine "caved in", a boiler burst. */
const isAccident = (text: string): boolean => ACCIDENT.test(text) && !GAS_OF_WAR.test(text)

/** Soldiers who help after a flood, a quake that "struck": only a weapon or the word for an attack speaks for war. */
const speaksForWar = ({ weapon, lower }: Token): boolean =>
  weapon !== null || /^(?:shell|attack|air|clash|ambush|rebels|militants|fighters)/.test(lower)

/** What speaks against what a word tells being a conflict event of these days: all that does. */
export const backgroundsOf = (trigger: Trigger, ofSentence: SentenceBackground): Background[] => {
  const { always, oldYears } = ofSentence
  return backgrounds.filter(
    (why) =>
      always.has(why) ||
      (why === 'year' && oldYears.some((at) => Math.abs(at - trigger.first) <= FAR)) ||
      (why === 'disaster' && isDoneByNature(trigger)) ||
      (why === 'summary' && isSummary(trigger, ofSentence)),
  )
}

/** A quake "struck": its word is the subject. */
const isDoneByNature = ({ sentence: { tokens }, frame: { agent } }: Trigger): boolean =>
  agent !== null && tokens.slice(agent.from, agent.to).some(({ lower }) => lexicon.disasters.has(lower))

const LONG_LASTING = /^(?:war|conflict|invasion|violence|crisis)$/

/** Totals and habits: "has killed thousands since the war began", "shell the town almost daily". */
const isSummary = (
  { sentence: { tokens }, frame: { agent, group }, sense, isNoun }: Trigger,
  { isLong, isHabit }: SentenceBackground,
): boolean => {
  const doer = agent && agent.to > agent.from ? tokens[agent.to - 1] : undefined
  if (!isNoun && doer && LONG_LASTING.test(doer.lower)) return true
  return isLong && (sense.casualty || group?.isPerfect === true || isNoun || isHabit)
}
