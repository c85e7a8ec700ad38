import { lexicon } from './lexicon'
import type { StoryContext } from './story-context'

const FUNCTION_WORD = 5 // Zipf value from which a word is "and", "before", "which" rather than a noun
const SURE_PERSON = 2 // strength of a person whose surname alone is the same person

/** "завод імені Свердлова": what stands after is whom a thing is named after. */
const NAMED_AFTER = new Set(['імені', 'имени', 'ім', 'им'])

const isNamesake = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const stop = span && words[span.first - 1]
  const before = span && stop?.text === '.' ? words[span.first - 2] : stop
  return !!before && NAMED_AFTER.has(before.lower)
}

/** Compounds that name no place: "Euro-Atlantic security". */
const COMPOUND = new Set(['euro', 'afro'])

/** "The Washington Post", "the New York Daily Herald": the run of capitals ends in a newspaper's last word. */
const isNewspaper = ({ words, runs, runOf, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const run = span && runs[runOf[span.first] ?? -1]
  const last = run && words[run.last]
  if (!span || !run || !last || last.zone !== 'prose') return false
  return run.last > span.last && run.last <= span.last + 2 && lexicon.media.has(last.lower)
}

/** A bare compass word ("the West", "the North") is a place only as a unit: "Western Province", "North, Cameroon". */
const isBareCompass = ({ words, spans, containerOf }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const word = span && words[span.first]
  if (!span || !word || span.first !== span.last || !lexicon.compass.has(word.lower)) return false
  if ((containerOf[index] ?? -1) >= 0) return false
  const next = words[span.last + 1]
  return !(next && next.shape !== 'mark' && lexicon.typeAfter.has(next.lower))
}

/** "the Fifth Republic", "Mahnomen County Road": a type word alone is a town only with its container ("Republic, Missouri"). */
const isBareType = ({ spans, containerOf }: StoryContext, index: number): boolean => {
  const key = spans[index]?.key ?? ''
  const isType = lexicon.typeAfter.has(key) || lexicon.typeBefore.has(key) || lexicon.streets.has(key)
  return isType && (containerOf[index] ?? -1) < 0
}

/** "University of Aleppo", "the Centre": the word for a body alone is a town only with its container ("University, Mississippi"). */
const isBareBody = ({ spans, containerOf }: StoryContext, index: number): boolean => {
  const key = spans[index]?.key ?? ''
  return (lexicon.localBodies.has(key) || lexicon.detachedBodies.has(key)) && (containerOf[index] ?? -1) < 0
}

/** "the Unity of Romanians": a common word between "the" and "of" heads a phrase. */
const isPhraseHead = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  if (!span || span.first !== span.last || !lexicon.zipf.has(span.key)) return false
  return words[span.first - 1]?.lower === 'the' && words[span.last + 1]?.lower === 'of'
}

/** "NATO", "Xinhua": bodies and news agencies that are also spelt like a town. */
const isAcronym = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  if (!span || span.first !== span.last) return false
  const text = words[span.first]?.text ?? ''
  return lexicon.acronyms.has(text) || lexicon.agencies.has(text)
}

/** "shouted in Turkish", "speaks fluent French". */
const isLanguage = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  if (!span?.hits.every(({ nameType }) => nameType === 'demonym')) return false
  const before = words[span.first - 1]
  const next = words[span.last + 1]
  if (!before || !lexicon.languageCues.has(before.lower)) return false
  return (
    !next ||
    next.shape === 'mark' ||
    lexicon.placePrepositions.has(next.lower) ||
    (lexicon.zipf.get(next.lower) ?? 0) >= FUNCTION_WORD
  )
}

const isCompound = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const hyphen = span && words[span.first - 1]
  const before = span && words[span.first - 2]
  return !!hyphen && !hyphen.spaceAfter && /^[-‑]$/.test(hyphen.text) && COMPOUND.has(before?.lower ?? '')
}

/** "Austin said", in a story that named Lloyd Austin and never speaks of being in Austin. */
const isKnownPerson = (context: StoryContext, index: number): boolean => {
  const { words, spans, persons } = context
  const span = spans[index]
  const last = span && words[span.last]
  if (!span || !last || (persons.surnames.get(last.lower) ?? 0) < SURE_PERSON) return false
  const ofName = context.signsByKey.get(span.key)
  return ofName?.preposition === 0 && ofName.contained === 0
}

/** "…, Austin said": a bare town does not speak, a surname does; governments do, so capitals and whole countries or states are left alone. */
const isSpeaker = ({ words, spans, signsByKey }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const next = span && words[span.last + 1]
  if (!span || !next || span.first !== span.last || !lexicon.personSpeech.has(next.lower)) return false
  const ofName = signsByKey.get(span.key)
  if (!ofName || ofName.preposition > 0 || ofName.contained > 0) return false
  return span.hits.every(({ kind, featureCode }) => kind === 'settlement' && featureCode !== 'PPLC')
}

/** "Shanghai Cooperation Organization"; and "the Shanghai spirit", in a story that knows the name from the organisation only. */
const isPlaceless = ({ spans, signs, signsByKey }: StoryContext, index: number): boolean => {
  if (signs[index]?.placeless) return true
  const ofName = signsByKey.get(spans[index]?.key ?? '')
  return !!ofName && ofName.placeless > 0 && ofName.preposition === 0
}

const VETOES = [
  isAcronym,
  isBareCompass,
  isBareType,
  isBareBody,
  isCompound,
  isNamesake,
  isPhraseHead,
  isPlaceless,
  isNewspaper,
  isLanguage,
  isKnownPerson,
  isSpeaker,
]

/** What the recogniser is not asked about: names that are never a place where they stand. */
export const isVetoed = (context: StoryContext, index: number): boolean =>
  VETOES.some((isNone) => isNone(context, index))
