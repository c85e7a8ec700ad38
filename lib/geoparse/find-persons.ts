import type { CapitalRun } from './find-runs-of-capitals'
import type { NameSpan } from './find-spans'
import { lexicon } from './lexicon'
import type { Word } from './read-words'

/** How sure it is that a run of capitals is a person: 0 not at all … 3 sure. */
export type Persons = {
  /** Per word: strength of the person it belongs to, 0 when it belongs to none. */
  strength: Uint8Array
  /** Last words of persons named in full, lower case, with the best strength. */
  surnames: Map<string, number>
}

const AGE = /^(?:[1-9]\d?|1[01]\d)$/

const isBody = (lower: string): boolean =>
  lexicon.localBodies.has(lower) ||
  lexicon.detachedBodies.has(lower) ||
  lexicon.teams.has(lower) ||
  lexicon.typeAfter.has(lower)

/** First word of the name in a run, after its titles: "Defense Secretary Lloyd Austin" -> Lloyd. -1 when a title ends the run. */
const afterTitles = (words: Word[], run: CapitalRun): { first: number; hasTitle: boolean } => {
  let first = run.first
  let hasTitle = false
  for (let at = run.first; at <= run.last; at++) {
    const word = words[at]
    if (!word || !lexicon.titles.has(word.lower.replace(/\.$/, ''))) continue
    // "St" and "Saint" begin names of places as often.
    if (word.lower === 'saint' || word.lower === 'st') continue
    hasTitle = true
    first = at + 1
    while (words[first]?.shape === 'mark' && first <= run.last) first++
  }
  return { first, hasTitle }
}

const titleBefore = (words: Word[], first: number): boolean => {
  const stop = words[first - 1]
  const before = stop?.text === '.' ? words[first - 2] : stop
  if (!before || before.sentence !== words[first]?.sentence) return false
  return lexicon.titles.has(before.lower) || lexicon.roles.has(before.lower)
}

/** Marks the words of persons, by titles, given names, initials, ages and suffixes. */
export const findPersons = (words: Word[], runs: CapitalRun[], spans: NameSpan[]): Persons => {
  const longNames = new Map(
    spans.filter(({ first, last }) => last > first).map(({ first, last }) => [first, last]),
  )
  const strength = new Uint8Array(words.length)
  const surnames = new Map<string, number>()
  for (const run of runs) {
    const { first, hasTitle } = afterTitles(words, run)
    if (first > run.last) continue
    let last = run.last
    const suffix = words[last]
    if (suffix && lexicon.suffixes.has(suffix.lower) && last > first) last--
    while (last > first && words[last]?.shape === 'mark') last--
    const names: Word[] = []
    for (let at = first; at <= last; at++) {
      const word = words[at]
      if (word && word.shape !== 'mark') names.push(word)
    }
    const [given] = names
    const surname = names.at(-1)
    if (!given || !surname || names.length > 5) continue
    if (names.some((word) => isBody(word.lower))) continue
    // "San Diego", "West Virginia", "Ann Arbor": a place of two words, its first also a given name.
    if (!hasTitle && longNames.get(first) === last) continue
    const isGiven = lexicon.givenNames.has(given.lower) && !lexicon.compass.has(given.lower)
    const hasInitial =
      names.length > 1 &&
      names.some(
        (word, index) =>
          index < names.length - 1 &&
          /^\p{Lu}(?:\.\p{Lu}\.?)*$/u.test(word.text) &&
          words[first]?.zone === 'prose',
      )
    const next = words[run.last + 1]
    const hasAge = next?.text === ',' && AGE.test(words[run.last + 2]?.text ?? '')
    const lowerTitle = !hasTitle && titleBefore(words, run.first)
    let score = 0
    if (names.length > 1 && isGiven) score += 2
    if (names.length > 1 && hasInitial && (isGiven || names.length > 2)) score += 1
    if (hasTitle || lowerTitle) score += names.length > 1 ? 2 : 1
    if (hasAge && names.length > 1) score += 1
    if (suffix !== surname && suffix && lexicon.suffixes.has(suffix.lower) && names.length > 1) score += 1
    if (given.zone !== 'prose') score = Math.min(score, 1)
    if (score === 0) continue
    const sure = Math.min(3, score)
    for (let at = first; at <= run.last; at++) strength[at] = sure
    if (names.length > 1 && given.zone === 'prose') {
      // "Kim Jong Un" is "Kim" later on.
      const alone = lexicon.familyFirst.has(given.lower) ? given.lower : surname.lower
      surnames.set(alone, Math.max(surnames.get(alone) ?? 0, sure))
    }
  }
  return { strength, surnames }
}
