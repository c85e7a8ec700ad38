import { harmWords } from './harm-words'
import { lexicon } from './lexicon'
import { isPersonWord, isPluralWord, isThing, nounEnd, TIME, type Verbs } from './noun-of-people'
import { onePerson, type Person } from './person'
import { readCount } from './read-count'
import { readBoth, readCounted } from './read-counted'
import type { Token } from './read-tokens'

const PREPOSED = [...lexicon.atLeast, ...lexicon.atMost, ...lexicon.about]

/** "a woman", "his brother", "the driver", "another", "a third". */
const readSingle = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  const token = tokens[at]
  if (!token) return null
  if (!/^(?:a|an|the|another|his|her|their|its)$/.test(token.lower)) return null
  if (PREPOSED.some((words) => words.every((word, index) => tokens[at + index]?.lower === word))) return null
  const isMore = token.lower === 'another'
  const next = tokens[at + 1]
  if (
    /^(?:second|third|fourth|fifth|sixth|other)$/.test(next?.lower ?? '') &&
    (verbs.has(at + 2) || tokens[at + 2]?.part === 'be')
  )
    return onePerson(at, at + 2, { isMore: true })
  const end = nounEnd(tokens, verbs, at + 1)
  if (end === at + 1)
    return isMore &&
      (verbs.has(end) ||
        next === undefined ||
        next.part === 'mark' ||
        next.part === 'be' ||
        next.part === 'preposition')
      ? onePerson(at, end, { isMore })
      : null
  const head = tokens[end - 1]
  if (!head) return null
  if (head.lower === 'own') return null
  if (head.lower === 'couple') return onePerson(at, end, { low: 2, high: 2, noun: 'couple' })
  if (isPluralWord(head.lower) || isThing(tokens, end - 1)) return null
  if (readCount(tokens, at) || lexicon.units.has(next?.lower ?? '')) return null
  if (harmWords.states.has(head.lower) || harmWords.toll.has(head.lower)) return null
  if (lexicon.nouns.match(tokens, end - 1) || (head.mention && head.mention.use !== 'demonym')) return null
  const isKnown = isPersonWord(tokens, end - 1)
  if (
    !isKnown &&
    ((token.lower === 'the' && !harmWords.done.has(tokens[at - 1]?.lower ?? '')) ||
      (token.lower === 'its' && !harmWords.done.has(tokens[at - 1]?.lower ?? '')) ||
      !/^(?:NOUN|PROPN|ADJ)$/.test(head.tag ?? 'NOUN'))
  )
    return null
  return onePerson(at, end, { noun: head.lower, isMore, isSure: isKnown })
}

/** "killed him and his driver" */
const readPronoun = (tokens: Token[], verbs: Verbs, at: number): Person | null =>
  /^(?:him|her)$/.test(tokens[at]?.lower ?? '') &&
  verbs.has(at - 1) &&
  (nounEnd(tokens, verbs, at + 1) === at + 1 || harmWords.states.has(tokens[at + 1]?.lower ?? ''))
    ? onePerson(at, at + 1, { noun: 'him' })
    : null

/** "Colonel Ali Hassan", "journalist Ali Hassan": a run of capitals that names no place, people or group. */
const readNamed = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  let from = at
  const isTitled = tokens[at]?.part === null && !tokens[at]?.isCapital && isPersonWord(tokens, at)
  if (isTitled) from++
  let to = from
  while (
    tokens[to]?.isCapital &&
    tokens[to]?.part === null &&
    !verbs.has(to) &&
    !TIME.test(tokens[to]?.lower ?? '')
  )
    to++
  if (to === from || /^(?:none|nobody|both|all|some|many|most)$/.test(tokens[from]?.lower ?? '')) return null
  const run = tokens.slice(from, to)
  const isOther = run.some(
    (token, index) =>
      (token.mention !== null && (index === 0 || token.mention.use !== 'literal')) ||
      lexicon.groups.match(tokens, from + index, true) !== null ||
      token.isNumber ||
      isPluralWord(token.lower) ||
      (token.text.length > 1 && token.text === token.text.toUpperCase()),
  )
  const last = run.at(-1)
  if (isOther || !last || isThing(tokens, to - 1) || lexicon.nouns.match(tokens, to - 1)) return null
  // At the start of a sentence every word has a capital.
  if (at === 0 && run[0]?.tag !== 'PROPN') return null
  if (!isTitled && run.some(({ tag }) => tag !== null && tag !== 'PROPN' && tag !== 'NOUN')) return null
  return onePerson(at, to, { isName: true, isSure: isTitled || run.length > 1 })
}

/** Endings of words for who somebody is: tailor, teacher, activist. */
const AGENT = /(?:er|or|ist|ian|ant|ee|chief|head)$/

const LONGEST_BARE = 4 // words of a headline for one person: "Awami League ward leader"

const isHarm = (tokens: Token[], at: number): boolean => {
  const { lower = '', verb } = tokens[at] ?? {}
  return (
    verb?.participle === true &&
    (harmWords.done.has(lower) ||
      lower === 'shot' ||
      harmWords.donePhrases.some(({ first }) => first === lower))
  )
}

/** "Woman killed in shelling", "Nurse shot dead": headlines and telegrams leave the article out. */
const readBare = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  const isObject = verbs.has(at - 1) && harmWords.done.has(tokens[at - 1]?.lower ?? '')
  if (at > 0 && tokens[at - 1]?.part !== 'mark' && !isObject) return null
  if (tokens[at]?.part !== null || verbs.has(at)) return null
  const end = nounEnd(tokens, verbs, at)
  const head = tokens[end - 1]
  if (!head || end === at || end - at > LONGEST_BARE) return null
  if ((isPluralWord(head.lower) && head.lower !== 'youth') || isThing(tokens, end - 1)) return null
  const isKnown = isPersonWord(tokens, end - 1)
  // "Iraqi tailor gunned down", "kills village chief"
  const isHarmed = isObject || ((verbs.has(end) || tokens[end + 1]?.lower === 'dead') && isHarm(tokens, end))
  return isKnown || (isHarmed && head.tag === 'NOUN' && !head.mention && AGENT.test(head.lower))
    ? onePerson(at, end, { noun: head.lower, isSure: isKnown })
    : null
}

/** The people or the person that a phrase beginning at `at` counts or names; null where none is. */
export const readPerson = (tokens: Token[], verbs: Verbs, at: number): Person | null =>
  readBoth(tokens, verbs, at) ??
  readCounted(tokens, verbs, at) ??
  readSingle(tokens, verbs, at) ??
  readPronoun(tokens, verbs, at) ??
  readNamed(tokens, verbs, at) ??
  readBare(tokens, verbs, at)
