import type { Row } from '@/lib/geoparse/evaluate-trees'
import { findSayings } from './find-sayings'
import { holdsPlace } from './holds-place'
import { lexicon } from './lexicon'
import { type Candidate, candidatesOf } from './place-candidates'
import { placeWords } from './place-words'
import type { Reading } from './reading'
import { readTokens, type Token } from './read-tokens'
import { readVerbGroups, type VerbGroup } from './read-verb-groups'
import { holdsUnknown } from './unknown-names'
import { wordsOfStory } from './words-of-story'

const flag = (is: boolean): number => (is ? 1 : 0)
const GOVERNOR_REACH = 8 // words back to the preposition that governs a name
const MOST_TIMES = 5 // that a place is named

/** Sentences as the signs need them. */
type Setting = { tokens: Token[]; groups: VerbGroup[]; first: number; last: number }

/** The preposition over articles, adjectives and type words: "in the northern town of Kidal". */
const governorOf = ({ tokens, first }: Setting): Row => {
  let skipsType = false
  let skipsName = false
  for (let at = first - 1; at >= Math.max(0, first - GOVERNOR_REACH); at--) {
    const token = tokens[at]
    if (!token) break
    const { part, lower, tag } = token
    if (part === 'preposition' || lower === 'to') {
      const isOfType = lower === 'of' && (skipsType || placeWords.types.has(tokens[at - 1]?.lower ?? ''))
      if (isOfType) continue
      return {
        [`governor.${placeWords.prepositions.get(lower)}`]: 1,
        'governor.type': flag(skipsType),
        'governor.name': flag(skipsName),
      }
    }
    if (placeWords.types.has(lower)) skipsType = true
    else if (token.mention || part === 'clitic') skipsName = true
    else if (part === 'mark' && token.text !== '-') break
    else if (part && part !== 'article' && part !== 'possessive') break
    else if (token.verb && tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN') break
  }
  return { 'governor.null': 1, 'governor.type': flag(skipsType), 'governor.name': flag(skipsName) }
}

/** What joins a place to the one before or behind it. */
const GAPS: [string, RegExp][] = [
  ['comma', /^\W{1,3}$/],
  ['of', /^(?: \w+)?(?: of| in)(?: the)?(?: \w+)? ?$/],
  ['owner', /^['’]s\b(?: [a-z]+)? ?$/],
  ['and', /^,? (?:and|or) (?:in |at )?$/],
  ['apposition', /^, (?:an?|the|some|about|in|\d)[^,;.]{0,40}$/],
]

const gapsOf = ({ story }: Reading, candidate: Candidate, beside: Candidate[]): Row => {
  const before = beside.filter(({ end }) => end <= candidate.start).at(-1)
  const behind = beside.find(({ start }) => start >= candidate.end)
  const gaps = {
    before: before && story.text.slice(before.end, candidate.start),
    after: behind && story.text.slice(candidate.end, behind.start),
  }
  return Object.fromEntries(
    GAPS.flatMap(([name, pattern]) =>
      Object.entries(gaps).map(([side, gap]): [string, number] => [
        `gap.${side}.${name}`,
        flag(gap !== undefined && pattern.test(gap)),
      ]),
    ),
  )
}

const besideName = ({ tokens, groups, first, last }: Setting): Row => {
  const [before, next, second] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]]
  const isOwner = next?.part === 'clitic'
  const word = isOwner ? second : next
  const verb = groups.find(({ start }) => start === last + 1)
  return {
    [`direct.${placeWords.prepositions.get(before?.lower ?? '')}`]: 1,
    'before.mark': flag(before?.part === 'mark'),
    'before.verb': flag(Boolean(before?.verb)),
    'before.first': flag(first === 0),
    'before.adjective': flag(before?.tag === 'ADJ'),
    'after.owner': flag(isOwner),
    'after.type': flag(placeWords.types.has(word?.lower ?? '')),
    'after.office': flag(placeWords.offices.has(word?.lower ?? '')),
    'after.noun': flag(word?.tag === 'NOUN'),
    'after.verb': flag(verb !== undefined),
    'after.speech': flag(verb !== undefined && lexicon.speech.has(verb.lemma)),
    'after.colon': flag(next?.text === ':'),
    'after.comma': flag(next?.text === ','),
    'after.name': flag(next?.isCapital === true && !next.mention && !isOwner),
  }
}

const SAID_BESIDE = /day$|^(?:reporters|journalists|late|early|on)$/

/** In the name of who speaks; right behind a verb of saying. */
const ofSpeaker = (reading: Reading, { start, end, sentence }: Candidate, setting: Setting): Row => {
  const { words } = wordsOfStory(reading.story)
  const holds = ({ first, last }: { first: number; last: number }): boolean =>
    (words[first]?.start ?? 0) <= start && end <= (words[last]?.end ?? 0)
  const { tokens, groups, first } = setting
  const saying = groups.findLast(({ at, lemma }) => at < first && lexicon.speech.has(lemma))
  return {
    speaker: flag(
      findSayings(reading).some(
        (one) =>
          one.sentence === sentence &&
          one.speakers.some((speaker) => holds(speaker) || (speaker.beside ? holds(speaker.beside) : false)),
      ),
    ),
    said: flag(
      saying !== undefined &&
        tokens
          .slice(saying.at + 1, first)
          .every(
            ({ part, lower }) => part === 'preposition' || part === 'article' || SAID_BESIDE.test(lower),
          ),
    ),
  }
}

/** The named and placed of a story; how often each place and country. */
type Census = { placed: number; places: Map<string, number>; countries: Map<string | null, number> }

const censuses = new WeakMap<Candidate[][], Census>()

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const takeCensus = (all: Candidate[][]): Census => {
  const before = censuses.get(all)
  if (before) return before
  const census: Census = { placed: 0, places: new Map(), countries: new Map() }
  for (const { mention, place } of all.flat()) {
    if (!mention || mention.use === 'metonymic' || !place) continue
    census.placed++
    count(census.places, String(place.id))
    count(census.countries, place.country)
  }
  censuses.set(all, census)
  return census
}

/** The place among the other places of the story. */
const amongOthers = (all: Candidate[][], candidate: Candidate): Row => {
  const { place, exactness, sentence } = candidate
  const beside = (all[sentence] ?? []).filter((one) => one !== candidate)
  const { placed, places, countries } = takeCensus(all)
  return {
    times: Math.min(MOST_TIMES, places.get(String(place?.id)) ?? 0),
    'country.share': placed > 0 && place ? (countries.get(place.country) ?? 0) / placed : 0,
    'holds.sentence': flag(beside.some((one) => holdsPlace(candidate, one))),
    'holds.story': flag(all.some((some) => some.some((one) => holdsPlace(candidate, one)))),
    'held.sentence': flag(beside.some((one) => holdsPlace(one, candidate))),
    finer: beside.filter((one) => one.exactness > exactness).length,
    peers: beside.filter((one) => one.exactness === exactness).length,
  }
}

const describe = (reading: Reading, candidate: Candidate): Row => {
  const { mention, expression, place, start, end, sentence } = candidate
  const all = candidatesOf(reading)
  const own = readTokens(reading)[sentence]
  const tokens = own?.tokens ?? []
  const setting: Setting = {
    tokens,
    groups: groupsOf(tokens),
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findIndex((token) => token.end > end - 1),
  }
  return {
    [`kind.${mention?.kind ?? 'expression'}`]: 1,
    [`use.${mention?.use ?? 'none'}`]: 1,
    [`relation.${expression?.relation ?? 'none'}`]: 1,
    exactness: candidate.exactness,
    precision: expression?.geoPrecision ?? 0,
    confidence: mention?.confidence ?? EXPRESSION,
    unplaced: flag(mention !== null && !place),
    headline: flag(own?.isHeadline ?? false),
    'story.first': flag(sentence === 0),
    'holds.unknown': flag(holdsUnknown(tokens, setting.first)),
    ...governorOf(setting),
    ...besideName(setting),
    ...gapsOf(reading, candidate, all[sentence] ?? []),
    ...ofSpeaker(reading, candidate, setting),
    ...amongOthers(all, candidate),
  }
}

const knownGroups = new WeakMap<Token[], VerbGroup[]>()

const groupsOf = (tokens: Token[]): VerbGroup[] => {
  const groups = knownGroups.get(tokens) ?? readVerbGroups(tokens)
  knownGroups.set(tokens, groups)
  return groups
}

const EXPRESSION = 0.8 // confidence in an expression

const known = new WeakMap<Candidate, Row>()

/** What stands around a place, whatever is told of it: signs for the judge of places; read once per place. */
export const placeSigns = (reading: Reading, candidate: Candidate): Row => {
  const before = known.get(candidate)
  if (before) return before
  const row = describe(reading, candidate)
  known.set(candidate, row)
  return row
}
