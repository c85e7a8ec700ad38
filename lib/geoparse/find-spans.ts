import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { findInHashtag } from './find-in-hashtag'
import { isCyrillic } from '@/lib/text/cyrillic-cases'
import { lookUpInflected } from './cyrillic-forms'
import { lexicon } from './lexicon'
import { nameReader } from './read-name'
import type { Word } from './read-words'

/** A run of words that is a name of the gazetteer; whether it is a place here is not yet said. */
export type NameSpan = {
  /** Word numbers, both inclusive. */
  first: number
  last: number
  start: number
  end: number
  surface: string
  /** Normal form: spans with the same key are the same name. */
  key: string
  hits: Hit[]
  /** The gazetteer lacks the name as it is spelt; the hits bear one that is nearly the same. */
  isNear?: true
}

const LOOK = {
  longestName: 8, // words
  shortestInflected: 4, // letters of a Cyrillic word that is tried in other cases
  longestAbbreviation: 7, // letters before the stop: "Calif."
}

/** Articles of Arabic names, lower case in running text: `al-Qaim`, `ar-Raqqah`. */
const ARTICLES = new Set([
  'al',
  'el',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'an',
  'ad',
  'ed',
  'es',
  'er',
  'ez',
  'deir',
  'l',
  'd',
])

const canStart = (words: Word[], index: number): boolean => {
  const word = words[index]
  if (!word) return false
  if (word.shape === 'capital' || word.shape === 'capitals' || word.shape === 'caseless') return true
  if (word.shape !== 'lower' || word.spaceAfter || !ARTICLES.has(word.lower)) return false
  const mark = words[index + 1]
  const next = words[index + 2]
  return !!mark && !!next && !mark.spaceAfter && /^[-‑–’']$/.test(mark.text) && next.shape === 'capital'
}

/** May the words before and after `index` stand in one name? A hyphen or an apostrophe joins; so does the stop of "St.". */
const joins = (word: Word): boolean => /^(?:[-‑–’'ʼ]|\.|’s|'s)$/.test(word.text)

const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital' || word?.shape === 'capitals'

const canEnd = (word: Word): boolean => word.shape !== 'lower' && word.shape !== 'mark'

/** The longest names of the gazetteer, left to right, without overlap. */
export const findSpans = (text: string, words: Word[], gazetteer: Gazetteer): NameSpan[] => {
  const readName = nameReader(gazetteer)
  const lookUp = (surface: string): Hit[] => readName(surface).hits
  const longest = Math.min(LOOK.longestName, gazetteer.maxNameWords)

  /** End of a name that starts at `first`: its last word and its hits. */
  const longestFrom = (first: number): { last: number; hits: Hit[]; end: number } | null => {
    const begin = words[first]
    if (!begin) return null
    let best: { last: number; hits: Hit[]; end: number } | null = null
    let counted = 0
    for (let last = first; counted < longest; last++) {
      const word = words[last]
      if (!word || word.sentence !== begin.sentence) break
      if (word.shape === 'mark') {
        const isCapitalDistrict = word.text === ',' && /^D\.?C\.?$/.test(words[last + 1]?.text ?? '')
        if (last === first || !(joins(word) || isCapitalDistrict)) break
        continue
      }
      counted++
      if (!gazetteer.mayStart(text, begin.start, word.end)) break
      const surface = last === first ? word.text : text.slice(begin.start, word.end)
      const { couldStart, hits } = readName(surface)
      if (!couldStart) break
      if (!canEnd(word)) {
        // "the Korean peninsula": some papers write the type word small.
        if (!lexicon.typeAfter.has(word.lower)) continue
        const wide = hits.filter(({ kind }) => kind === 'region' || kind === 'water' || kind === 'terrain')
        if (wide.length > 0) best = { last, hits: wide, end: word.end }
        continue
      }
      const stop = words[last + 1]
      if (stop?.text === '.' && stop.start === word.end && surface.length <= LOOK.longestAbbreviation) {
        const abbreviations = lookUp(`${surface}.`).filter((hit) => hit.nameType === 'abbreviation')
        if (abbreviations.length > 0) {
          best = { last: last + 1, hits: abbreviations, end: stop.end }
          continue
        }
      }
      if (hits.length > 0) best = { last, hits, end: word.end }
    }
    return best
  }

  /** A Ukrainian or Russian name in another case than the nominative, of two words or one: "в Белой Церкви", "у Покровську". */
  const inflectedFrom = (first: number): { last: number; hits: Hit[]; end: number } | null => {
    const one = words[first]
    const two = words[first + 1]
    if (!one || one.text.length < LOOK.shortestInflected || !isCyrillic(one.text)) return null
    if (two && two.sentence === one.sentence && isCyrillic(two.text)) {
      // Of a unit the second word is written small: "в Харьковской области".
      const hits =
        isCapital(two) || lexicon.typeAfter.has(two.lower)
          ? lookUpInflected([one.text, two.text], lookUp)
          : []
      if (hits.length > 0) return { last: first + 1, hits, end: two.end }
    }
    const hits = lookUpInflected([one.text], lookUp)
    return hits.length > 0 ? { last: first, hits, end: one.end } : null
  }

  /** "central Europe", "north Africa": a part of a continent that has a name of its own, its compass word written small. */
  const partOfContinent = (first: number, found: { end: number; hits: Hit[] }): Hit[] | null => {
    const compass = words[first - 1]
    if (compass?.shape !== 'lower' || !lexicon.compass.has(compass.lower)) return null
    if (!found.hits.some(({ kind }) => kind === 'region')) return null
    const hits = lookUp(text.slice(compass.start, found.end)).filter(({ kind }) => kind === 'region')
    return hits.length > 0 ? hits : null
  }

  const spans: NameSpan[] = []
  const add = (first: number, last: number, end: number, hits: Hit[]): void => {
    const start = words[first]?.start ?? 0
    const surface = text.slice(start, end)
    spans.push({ first, last, start, end, surface, key: readName(surface).key, hits })
  }
  for (let first = 0; first < words.length; first++) {
    const begin = words[first]
    if (begin?.text === '#' && !begin.spaceAfter) {
      const tag = words[first + 1]
      const tagged = findInHashtag(tag, lookUp)
      if (
        tag &&
        tagged &&
        (tag.shape === 'lower' || tagged.to - tagged.from < tag.text.length || tagged.name !== tag.text)
      ) {
        const [start, end] = [tag.start + tagged.from, tag.start + tagged.to]
        const at = first + 1
        const surface = text.slice(start, end)
        spans.push({
          first: at,
          last: at,
          start,
          end,
          surface,
          key: readName(tagged.name).key,
          hits: tagged.hits,
        })
        first = at
        continue
      }
    }
    if (begin?.lower === 'the' && isCapital(words[first + 1])) {
      // "the Gulf", "the Netherlands": the article tells the name apart, but is no part of what is marked.
      const named = longestFrom(first)
      const plain = longestFrom(first + 1)
      const wide = named?.hits.filter(({ kind }) => kind !== 'settlement') ?? []
      if (named && wide.length > 0 && named.last >= (plain?.last ?? 0)) {
        const without = named.last === plain?.last ? plain.hits : []
        add(
          first + 1,
          named.last,
          named.end,
          wide.map((hit) => without.find(({ id }) => id === hit.id) ?? hit),
        )
        first = named.last
        continue
      }
    }
    if (!canStart(words, first)) continue
    const found = longestFrom(first) ?? inflectedFrom(first)
    if (!found) continue
    const part = partOfContinent(first, found)
    add(part ? first - 1 : first, found.last, found.end, part ?? found.hits)
    first = found.last
  }
  return spans
}
