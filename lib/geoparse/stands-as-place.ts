import { lexicon } from './lexicon'
import type { Word } from './read-words'
import type { StoryContext } from './story-context'

const PLAIN = {
  letters: 3, //    shorter names are too often something else
  commonest: 4, //  Zipf value of a common word, from which it is rather that word
  function: 5, //   Zipf value from which a word is "and", "the" rather than a noun
  warWords: 2, //   different words of war that make a story one of war
  nearStart: 2, //  words that open a line before a name that is its label
}

/** What speaks for a person, a body or a common word. */
const AGAINST = [
  'zoneTitle',
  'zoneCapitals',
  'surname',
  'person',
  'lowerInStory',
  'titleBefore',
  'roleBefore',
  'givenBefore',
  'initialBefore',
  'month',
  'ownBody',
  'typeOnly',
  'compassOnly',
  'demonym',
  'acronym',
  'joinedBefore',
  'capitalsAfter',
  'numberAfter',
] as const

const known = new WeakMap<StoryContext['words'], boolean>()

/** Whether a story speaks of war: there, what stands behind "near" or "shelled" is a place. */
const isOfWar = ({ words }: StoryContext): boolean => {
  const before = known.get(words)
  if (before !== undefined) return before
  const found = new Set(words.map(({ lower }) => lower).filter((lower) => lexicon.warWords.has(lower)))
  const is = found.size >= PLAIN.warWords
  known.set(words, is)
  return is
}

/** "at Hamas posts", "on Christmas pilgrims": the name only says whose or which. */
const isModifier = (after: Word | undefined): boolean =>
  after?.shape === 'lower' &&
  !lexicon.siteWords.has(after.lower) &&
  !lexicon.typeAfter.has(after.lower) &&
  !/^['’]s$/.test(after.text) &&
  (lexicon.zipf.get(after.lower) ?? 0) < PLAIN.function

/**
 * "shelled Kupyansk", "near Pisky", "the Khanaser road", "in Yemen's Ibb": in a story of war a name that stands where only a place stands is one,
 * though the models, which learned from all kinds of news, doubt it. `row`: what the recogniser is told of the span.
 */
export const standsAsPlace = (context: StoryContext, index: number, row: Record<string, number>): boolean => {
  const { words, spans, spanOf } = context
  const span = spans[index]
  const first = span && words[span.first]
  if (!span || !first || (row['letters'] ?? 0) < PLAIN.letters || (row['zipf'] ?? 0) >= PLAIN.commonest)
    return false
  if (first.shape === 'capitals' && row['exact'] !== 1) return false
  if (AGAINST.some((name) => row[name]) || !isOfWar(context)) return false
  const beside = (at: number): Word | undefined =>
    words[at]?.sentence === first.sentence ? words[at] : undefined
  const [before, after] = [beside(span.first - 1), beside(span.last + 1)]
  // "Near Pisky", "At Kantchari": the preposition that opens a sentence is no part of the name.
  const opens = before?.startsSentence && lexicon.locative.has(before.lower)
  if ((row['capitalsBefore'] ?? 0) > (opens ? 1 : 0)) return false
  if (after?.shape === 'lower' && (lexicon.siteWords.has(after.lower) || lexicon.typeAfter.has(after.lower)))
    return true
  // "talks to Abbas", "in Fatah's jails"
  if (isModifier(after) || !before || row['possessive'] || row['givenName'] || row['knownSurname'])
    return false
  if (row['typeBefore']) return true
  if (lexicon.locative.has(before.lower) || lexicon.taking.has(before.lower)) return true
  if (before.lower !== 'the' && lexicon.compass.has(before.lower)) return true
  const owner = /^['’]s$/.test(before.text) ? spans[spanOf[span.first - 2] ?? -1] : undefined
  return owner?.hits.some(({ kind, nameType }) => kind === 'country' && nameType !== 'demonym') ?? false
}
