import { lexicon } from './lexicon'
import type { Token } from './read-tokens'

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.part === 'adverb' ||
    token.part === 'negation' ||
    (/.ly$/.test(token.lower) && !token.isCapital && !token.mention))

/** The nearest token on one side that is no adverb. */
export const beside = (tokens: Token[], at: number, step: 1 | -1): Token | undefined => {
  let other = at + step
  while (isAdverb(tokens[other])) other += step
  return tokens[other]
}

const startsNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.part === 'article' ||
    token.part === 'possessive' ||
    token.part === 'pronoun' ||
    token.isNumber ||
    token.mention !== null ||
    lexicon.units.has(token.lower) ||
    (token.part === null && token.isCapital))

const isPlural = (token: Token): boolean =>
  (/[^s]s$/.test(token.lower) ||
    /^(?:police|troops|people|gunmen|men|women|militia|military|army)$/.test(token.lower)) &&
  !lexicon.weapons.match([token], 0)

/** A noun in the plural that no article of one thing stands before. */
const isSubject = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || !isPlural(token) || token.lower.length <= 3) return false
  return !/^(?:a|an|this|another|one)$/.test(tokens[at - 1]?.lower ?? '')
}

/** Words that are nouns as well: attack, strike, raid. */
const isNounToo = (lemma: string): boolean =>
  lexicon.nouns.match([{ lower: lemma, text: lemma }], 0) !== null ||
  /^(?:fire|force|move|report|claim|state|target|base|order|plan|control|film|mine|cut|result|damage|wound|use|drop|turn|run|push|hit|count|record|document|release|return|sound|ring|show|need|cost|number|share|range|guard|patrol|house|shelter|border|fear|risk|aim|demand|hope|support|search|film|cause|visit|contain|lead|hold|place|station|mass|block|swap|exchange|mortar|shell|bomb|down|back|arm|trap|pound|own|process|rest|issue|like|project|mean|free|close|open|present|round|clear|secure|level|gas|land)$/.test(
    lemma,
  )

/**
 * Whether a word that has verb forms is a verb where it stands, by the words beside it, else by the tagger: "attacked the base" is, "the
 * attack on" and "captured soldiers" are not.
 */
export const isVerbUse = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token?.verb || (token.mention && token.isCapital)) return false
  if (!lexicon.verbForms.has(token.lower)) return true // known by its tag alone
  return isVerbByWords(tokens, at) || isVerbByTag(tokens, at)
}

/** The tagger errs with nouns in front of nouns ("attack drones") and behind an article or a preposition. */
const isVerbByTag = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  const before = beside(tokens, at, -1)
  return (
    token?.tag === 'VERB' &&
    !token.verb?.ing &&
    before !== undefined &&
    before.part !== 'article' &&
    before.part !== 'possessive' &&
    before.part !== 'preposition' &&
    before.part !== 'clitic' &&
    !before.isNumber
  )
}

const isVerbByWords = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  const verb = token?.verb
  if (!token || !verb) return false
  const before = beside(tokens, at, -1)
  const next = beside(tokens, at, 1)
  const isStart = !before || (before.part === 'mark' && before.text !== '-')
  if (verb.ing) {
    if (before?.part === 'be') return true
    if (before?.part === 'article' || before?.part === 'possessive' || before?.part === 'clitic') return false
    if (next?.lower === 'of') return false
    if (startsNounPhrase(next)) return true
    if (isStart && next?.part === null && !next.isCapital) return false
    return isStart
      ? !(
          next?.verb ||
          next?.part === 'be' ||
          next?.part === 'have' ||
          (next?.part === 'preposition' && isNounToo(verb.lemma + 'ing'))
        ) && !token.event
      : before.part === 'preposition' || before.part === 'sub' || before.part === 'conjunction'
        ? !token.event
        : !(before.part === null || before.mention)
  }
  if (verb.s && before && (before.isNumber || lexicon.units.has(before.lower))) return false
  if (verb.s && before?.text === ',' && next && (next.isNumber || lexicon.units.has(next.lower))) return true
  if (before?.part === 'modal' || before?.part === 'do') return true
  if (before?.part === 'to') return verb.base
  if (verb.past || verb.participle) {
    if (before?.part === 'be' || before?.part === 'have' || before?.part === 'pronoun') return true
    const isAttribute =
      (before?.part === 'article' ||
        before?.part === 'possessive' ||
        before?.part === 'clitic' ||
        before?.part === 'preposition' ||
        (before !== undefined &&
          (before.isNumber || lexicon.units.has(before.lower)) &&
          next !== undefined &&
          next.part === null &&
          (!next.isCapital || next.mention?.use === 'demonym'))) &&
      next !== undefined &&
      (next.part === null || next.isNumber) &&
      token.lower !== 'hit'
    if (isAttribute && !(verb.base && next?.part === 'article')) return false
    if (
      (before?.part === 'article' || before?.part === 'possessive' || before?.part === 'clitic') &&
      verb.base
    )
      return false
    return true
  }
  if (before?.part === 'pronoun' || before?.part === 'relative' || before?.part === 'that') return true
  if (!before && verb.base) return false
  if (
    before?.part === 'article' ||
    before?.part === 'possessive' ||
    before?.part === 'preposition' ||
    before?.part === 'clitic'
  )
    return false
  // "a bus station", "command post": a base form behind a noun needs a subject in the plural.
  if (verb.base && before?.part === null && !before.mention && !isSubject(tokens, tokens.indexOf(before)))
    return false
  if (verb.s && next?.part === 'that') return !isStart
  const nounToo = isNounToo(verb.lemma)
  if (!nounToo) return before?.part === null || before?.mention !== null || before?.part === 'conjunction'
  if (before?.mention?.use === 'demonym' && !isPlural(before))
    return verb.s ? startsNounPhrase(next) && !next?.verb : false
  if (verb.s)
    return (
      !isStart &&
      (startsNounPhrase(next) || next?.part === null) &&
      !(next?.verb && !next.verb.ing && isFiniteLike(tokens, next))
    )
  return (
    !isStart &&
    before?.part === null &&
    isPlural(before) &&
    next !== undefined &&
    next.part !== 'be' &&
    !next.verb?.past
  )
}

const isFiniteLike = (tokens: Token[], token: Token): boolean =>
  token.verb !== null && !token.isCapital && tokens.includes(token)
