import type { Story } from '@/lib/domain'
import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { findPersons, type Persons } from './find-persons'
import { type CapitalRun, findRunsOfCapitals } from './find-runs-of-capitals'
import { findNearSpans } from './find-near-spans'
import { findSpans, type NameSpan } from './find-spans'
import { type NameSigns, readSigns } from './name-signs'
import { contains } from './prominence'
import { rankHits } from './rank-hits'
import { readWords, type Word } from './read-words'

/** What the steps know of a story as a whole before any name is decided. */
export type StoryContext = {
  text: string
  words: Word[]
  runs: CapitalRun[]
  /** Number of the run of capitals a word stands in, or -1. */
  runOf: Int32Array
  persons: Persons
  spans: NameSpan[]
  /** Number of the span a word stands in, or -1. */
  spanOf: Int32Array
  /** What stands beside each span, and the sums over all spans of a name. */
  signs: NameSigns[]
  signsByKey: Map<string, NameSigns>
  /** For each span the one that contains it ("Arlington, Virginia"), or -1, and the other way round. */
  containerOf: Int32Array
  /** Words that the story also writes without a capital. */
  lowerWords: Set<string>
  /** How much of the story's names speaks for a country, each different name once: shares that add up to 1. */
  countryShares: Map<string, number>
  /** The same for admin1 units. */
  admin1Shares: Map<string, number>
}

const CONTAINER = {
  widestGap: 40, // code units between a name and what contains it
}

/** What may stand between a place and its container: "Pandi, Bulacan", "Arlington in the state of Virginia". */
const BETWEEN_ADJACENT = /^(?:,? |\s?\(|, in |, Co\.? |, [a-z]+ern )$/
const BETWEEN_NEAR =
  /^(?:,|, )? ?(?:(?:a|an|the|of|in|is|small|city|town|village|area|region|province|district|state|capital|north|south|east|west|northern|southern|eastern|western|central|county|northeastern|northwestern|southeastern|southwestern|neighbou?rhood|suburb|municipality|township|governorate|oblast|raion|territory|camp),? ){1,6}$/

const isUnit = (hit: Hit): boolean => hit.kind === 'country' || hit.kind === 'admin1' || hit.kind === 'admin2'

const findContainers = (text: string, spans: NameSpan[]): Int32Array => {
  const containerOf = new Int32Array(spans.length).fill(-1)
  for (let index = 0; index + 1 < spans.length; index++) {
    const inner = spans[index]
    const outer = spans[index + 1]
    if (!inner || !outer || outer.start - inner.end > CONTAINER.widestGap) continue
    const gap = text.slice(inner.end, outer.start)
    if (!BETWEEN_ADJACENT.test(gap) && !BETWEEN_NEAR.test(gap)) continue
    const fits = outer.hits.some((unit) => isUnit(unit) && inner.hits.some((hit) => contains(unit, hit)))
    if (fits) containerOf[index] = index + 1
  }
  return containerOf
}

/** Shares of countries and admin1 units among the different names, each name split over its hits by prominence. */
const shareOut = (spans: NameSpan[]): Pick<StoryContext, 'countryShares' | 'admin1Shares'> => {
  const countryShares = new Map<string, number>()
  const admin1Shares = new Map<string, number>()
  const seen = new Set<string>()
  let total = 0
  for (const span of spans) {
    if (seen.has(span.key)) continue
    seen.add(span.key)
    const { hits, shares } = rankHits(span.hits)
    total++
    hits.forEach((hit, index) => {
      const share = shares[index] ?? 0
      if (hit.country) countryShares.set(hit.country, (countryShares.get(hit.country) ?? 0) + share)
      if (hit.admin1Code) admin1Shares.set(hit.admin1Code, (admin1Shares.get(hit.admin1Code) ?? 0) + share)
    })
  }
  for (const shares of [countryShares, admin1Shares]) {
    for (const [code, share] of shares) shares.set(code, share / Math.max(total, 1))
  }
  return { countryShares, admin1Shares }
}

/** For each word the number of the span it stands in, or -1. */
const numberWords = (words: Word[], spans: NameSpan[]): Int32Array => {
  const spanOf = new Int32Array(words.length).fill(-1)
  spans.forEach((span, index) => {
    for (let at = span.first; at <= span.last; at++) spanOf[at] = index
  })
  return spanOf
}

export const readContext = (story: Story, gazetteer: Gazetteer): StoryContext => {
  const words = readWords(story)
  const { runs, runOf } = findRunsOfCapitals(words)
  const spelt = findSpans(story.text, words, gazetteer)
  const persons = findPersons(words, runs, spelt)
  const near = findNearSpans(
    { text: story.text, words, runs, spans: spelt, spanOf: numberWords(words, spelt), persons },
    gazetteer,
  )
  const spans =
    near.length === 0 ? spelt : [...spelt, ...near].sort((left, right) => left.first - right.first)
  const spanOf = numberWords(words, spans)
  const containerOf = findContainers(story.text, spans)
  const lowerWords = new Set<string>()
  for (const word of words) if (word.shape === 'lower') lowerWords.add(word.text)
  return {
    text: story.text,
    words,
    runs,
    runOf,
    persons,
    spans,
    spanOf,
    containerOf,
    ...readSigns(spans, { words, runs, runOf, persons, containerOf }),
    lowerWords,
    ...shareOut(spans),
  }
}
