import { peopleBehind, subjectOf } from './find-subject'
import { type HarmReader, isNone } from './harm-reader'
import { formsOfAll, harmWords } from './harm-words'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { modalityOfGroup } from './tell-modality'
import { isBreak } from './trim-range'

export const LIVES: ReadonlySet<string> = new Set(['life', 'lives'])
export const SURVIVE: ReadonlySet<string> = new Set(['survive', 'survived'])
export const PRISON: ReadonlySet<string> = new Set([
  'prisoner',
  'prisoners',
  'captive',
  'captives',
  'arms',
  'weapons',
  'custody',
])
export const THROATS: ReadonlySet<string> = new Set(['throat', 'throats'])
export const SELVES: ReadonlySet<string> = new Set(['themselves', 'himself', 'herself'])
const UNFOUND = ['find', 'trace', 'locate', 'hear']
/** Forms of the verbs by which somebody has not been found. */
export const UNFOUND_FORMS = formsOfAll(UNFOUND)
const LIFE_VERBS = [harmWords.lifeLost, harmWords.lifeTaken, harmWords.livesKept]

/** The nearest of some words in front, in the same clause; -1 where none is. */
const wordBefore = (tokens: Token[], at: number, sets: ReadonlySet<string>[]): number => {
  for (let back = at - 1; back >= Math.max(0, at - LIFE_BACK); back--) {
    const token = tokens[back]
    if (!token || isBreak(token)) return -1
    if (sets.some((set) => set.has(token.lower))) return back
  }
  return -1
}

export const LIFE_BACK = 8 // tokens between the verb and "lives": "cost four villagers and a nurse their lives"

/** "lost their lives", "claimed nine lives", "cost four men their lives", "took the life of a nurse". */
export const readLives: HarmReader = (word) => {
  const { lower, tokens, at, people, groups } = word
  if (!LIVES.has(lower)) return null
  const verbAt = wordBefore(tokens, at, LIFE_VERBS)
  const verb = groups.find((group) => group.at === verbAt)
  if (verb && modalityOfGroup(tokens, groups, verb) === 'not-happened') return null
  const own = people.find(
    (one) => one.noun === lower && one.to - 1 === at && tokens[one.from]?.part !== 'possessive',
  )
  const form = tokens[verbAt]?.lower ?? ''
  if (own) {
    const isLost =
      groups.some((group) => group.at > at && group.lemma === 'lose') || harmWords.lifeTaken.has(form)
    return { kind: 'killed', people: isLost && !harmWords.livesKept.has(form) ? own : null }
  }
  if (harmWords.lifeLost.has(form)) return { kind: 'killed', people: subjectOf(word, verb?.start ?? verbAt) }
  if (!harmWords.lifeTaken.has(form)) return null
  if (tokens[at + 1]?.lower === 'of') return { kind: 'killed', people: peopleBehind(word, at + 1) }
  return { kind: 'killed', people: people.find((one) => one.from > verbAt && one.to <= at) ?? null }
}

/** "met their deaths", "bled to death", "beat a man to death". */
export const readDeath: HarmReader = (word) => {
  const { lower, tokens, at, people, groups } = word
  if (!harmWords.deathNouns.has(lower)) return null
  const isDealt = tokens[at - 1]?.lower === 'to'
  const verbAt = wordBefore(tokens, at, [isDealt ? harmWords.deathDealt : harmWords.deathMet])
  if (verbAt < 0) return null
  const verb = groups.find((group) => group.at === verbAt)
  const object = isDealt ? people.find((one) => one.from > verbAt && one.to <= at) : undefined
  // "hacked to death 15 people"
  const behind = isDealt && !object && !verb?.isPassive ? peopleBehind(word, at) : null
  return { kind: 'killed', people: object ?? behind ?? subjectOf(word, verb?.start ?? verbAt) }
}

const isTaken = ({ lemma, isPassive }: VerbGroup): boolean => isPassive && lemma === 'take'

/** "took 12 men prisoner", "were led off as captives", "laid down their arms". */
export const readPrison: HarmReader = (word) => {
  const { lower, tokens, at, people, groups } = word
  if (!PRISON.has(lower)) return null
  const verb = groups.filter((group) => group.at < at && at - group.at <= LIFE_BACK).at(-1)
  const counted = people.find((one) => one.noun === lower && one.to - 1 === at)
  // "two prisoners taken"
  if (counted && groups.some((group) => group.at > at && group.at <= at + 4 && isTaken(group)))
    return { kind: 'captured', people: counted }
  if (!verb) return null
  const form = tokens[verb.at]?.lower ?? ''
  if (/^(?:arms|weapons)$/.test(lower))
    return /^(?:laid|lay|laying)$/.test(form)
      ? { kind: 'captured', people: subjectOf(word, verb.start) }
      : null
  if (lower === 'custody' || !harmWords.toPrison.has(form)) return null
  const isCount = people.some((one) => one.noun === lower && one.to - 1 === at)
  if (isCount && !/^(?:take|capture)$/.test(verb.lemma)) return null
  const object = people.find((one) => one.from > verb.at && one.to <= at + 1)
  return { kind: 'captured', people: object ?? (verb.isPassive ? subjectOf(word, verb.start) : null) }
}

/** "slit their throats", "were found with their throats cut" */
export const readThroats: HarmReader = (word) => {
  const { lower, tokens, at, groups, people } = word
  if (!THROATS.has(lower)) return null
  if (tokens[at + 1]?.lower === 'of') return null
  const isCut = [at - 2, at - 1, at + 1, at + 2].some((beside) =>
    harmWords.throats.has(tokens[beside]?.lower ?? ''),
  )
  if (!isCut) return null
  const verb = groups.filter((group) => group.at < at).at(-1)
  if (!verb) return null
  const isOwn = !harmWords.throats.has(tokens[verb.at]?.lower ?? '')
  return {
    kind: 'killed',
    people: isOwn ? subjectOf(word, verb.start) : (people.filter(({ to }) => to <= verb.at).at(-1) ?? null),
  }
}

/** "gave themselves up", "turned himself in" */
export const readGivingUp: HarmReader = (word) => {
  const { lower, tokens, at, groups } = word
  if (!SELVES.has(lower) || !/^(?:up|in)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const verb = groups.find((group) => group.at === at - 1)
  if (!verb || !/^(?:give|turn|hand)$/.test(verb.lemma)) return null
  return { kind: 'captured', people: subjectOf(word, verb.start) }
}

/** "have not been found", "could not be reached" is none. */
export const readUnfound: HarmReader = (word) => {
  const { group } = word
  if (
    !group?.isPassive ||
    !UNFOUND.includes(group.lemma) ||
    group.helpers.some(({ part }) => part === 'modal')
  )
    return null
  return { kind: 'missing', people: subjectOf(word, group.start) }
}

/** "did not survive", "none of the five survived". */
export const readSurvival: HarmReader = (word) => {
  const { lower, group, tokens } = word
  if (!SURVIVE.has(lower) || !group) return null
  const people = subjectOf(word, group.start)
  const isDenied = group.helpers.some(({ part }) => part === 'negation' || part === 'do')
  return people && (isDenied || isNone(tokens, people)) ? { kind: 'killed', people } : null
}
