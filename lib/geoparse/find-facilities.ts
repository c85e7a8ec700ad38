import table from '@/data/lexicon/facility-words.json'
import { type Mention, type PlaceKind, type Story, toMentionId } from '@/lib/domain'
import { lexicon } from './lexicon'
import type { Word } from './read-words'
import type { StoryContext } from './story-context'

const FACILITY = {
  longestName: 5, // words, with the type word
  reach: 1000, // code units to the town that a street is taken to lie in
  sureTown: 0.6, // confidence that a town must have to hold a street
  belief: 0.75, // share of such names that annotators mark
  shareIn: 0.55, // of those placed: marked, and in the town named nearest
  shareNear: 0.4, // the same of rivers and hills
}

type Kind = Extract<PlaceKind, 'facility' | 'water' | 'terrain'>

const kindsOf = (words: {
  facility?: string[]
  water: string[]
  terrain: string[]
}): ReadonlyMap<string, Kind> =>
  new Map([
    ...(words.facility ?? []).map((word) => [word, 'facility'] as const),
    ...words.water.map((word) => [word, 'water'] as const),
    ...words.terrain.map((word) => [word, 'terrain'] as const),
  ])
const after = kindsOf(table.after)
const before = kindsOf(table.before)
const never = new Set(table.never)

type Found = { start: number; end: number; kind: Kind }

const isName = (word: Word | undefined): boolean =>
  word?.shape === 'capital' && !never.has(word.lower) && !lexicon.months.has(word.lower)

/** Runs of capitals that a type word ends or begins, with no known name and no person in them. */
const findNames = ({ words, runs, persons }: StoryContext, taken: Uint8Array): Found[] =>
  runs.flatMap((run): Found[] => {
    const last = words[run.last]
    if (!last || last.zone !== 'prose' || run.last === run.first) return []
    let first = run.first
    const opens = words[first]
    // "The Hague Road" keeps its article; "Visit Zzyx Park" loses its verb.
    if (opens && (opens.lower === 'the' || (opens.startsSentence && lexicon.zipf.has(opens.lower)))) first++
    const begin = words[first]
    if (!begin || run.last - first + 1 > FACILITY.longestName || run.last <= first) return []
    const kind = after.get(last.lower) ?? before.get(begin.lower)
    if (!kind) return []
    const named = after.has(last.lower) ? words.slice(first, run.last) : words.slice(first + 1, run.last + 1)
    if (!named.some(isName) || taken.subarray(first, run.last + 1).some((is) => is === 1)) return []
    // Streets bear the names of persons: only a title speaks against them.
    if (named.some(({ lower }) => lexicon.titles.has(lower) || lexicon.roles.has(lower))) return []
    // "Robin Lake, a senior", "Robert Park": a person, unless the words before speak of a place.
    const isPerson = (persons.strength[first] ?? 0) > 1
    if (
      isPerson &&
      !lexicon.placePrepositions.has(words[first - 1]?.lower ?? '') &&
      words[first - 1]?.lower !== 'the'
    )
      return []
    return [{ start: begin.start, end: last.end, kind }]
  })

/** For each word whether a mention holds it; both are in the order of the text. */
const markTaken = (words: Word[], mentions: Mention[]): Uint8Array => {
  const taken = new Uint8Array(words.length)
  let at = 0
  words.forEach((word, index) => {
    while ((mentions[at]?.end ?? Infinity) <= word.start) at++
    if ((mentions[at]?.start ?? Infinity) < word.end) taken[index] = 1
  })
  return taken
}

/** Asks for the town named nearest, in front or behind; the names must be asked for in the order of the text. */
const townFinder = (towns: Mention[]): ((found: Found) => Mention | undefined) => {
  let next = 0
  return ({ start, end }) => {
    while ((towns[next]?.start ?? Infinity) < start) next++
    const behind = towns[next]
    const ahead = towns[next - 1]
    const apartBehind = behind ? behind.start - end : Infinity
    const apartAhead = ahead ? start - ahead.end : Infinity
    return Math.min(apartBehind, apartAhead) > FACILITY.reach
      ? undefined
      : apartAhead <= apartBehind
        ? ahead
        : behind
  }
}

/**
 * Streets, bridges, mosques, rivers and hills that no list knows. They stand for the town named nearest to them, less surely than it,
 * and with a reason that says so.
 */
export const findFacilities = (story: Story, context: StoryContext, mentions: Mention[]): Mention[] => {
  const inOrder = mentions.toSorted((left, right) => left.start - right.start)
  const townOf = townFinder(
    inOrder.filter(
      ({ kind, use, placeId, confidence }) =>
        kind === 'settlement' &&
        use !== 'demonym' &&
        use !== 'metonymic' &&
        placeId !== null &&
        confidence >= FACILITY.sureTown,
    ),
  )
  return findNames(context, markTaken(context.words, inOrder)).map((found): Mention => {
    const { start, end, kind } = found
    const nearest = townOf(found)
    // "TEHRAN - A tanker was seized off Zzyx Island": land and water do not lie where a paper writes from.
    const town = nearest?.use === 'dateline' && kind !== 'facility' ? undefined : nearest
    const share = kind === 'facility' ? FACILITY.shareIn : FACILITY.shareNear
    return {
      id: toMentionId(story.id, start, end),
      storyId: story.id,
      start,
      end,
      surface: story.text.slice(start, end),
      use: 'literal',
      kind,
      placeId: town?.placeId ?? null,
      confidence: Math.round((town ? town.confidence * share : FACILITY.belief) * 1000) / 1000,
      alternatives: [],
      reasons: town
        ? [
            `in no list of places; taken to lie ${kind === 'facility' ? 'in' : 'near'} ${town.surface}, named nearest to it`,
          ]
        : ['the text calls it so; no place of this name is known'],
      ...(!town && { why: 'not-in-gazetteer' as const }),
    }
  })
}
