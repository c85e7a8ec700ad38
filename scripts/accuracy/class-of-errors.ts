import type { Mention } from '@/lib/domain'
import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { lexicon } from '@/lib/geoparse/lexicon'
import { prominence } from '@/lib/geoparse/prominence'
import { readContext, type StoryContext } from '@/lib/geoparse/story-context'
import { type Answer, type CorpusDocument, distanceKm, pairUp } from '../../tests/accuracy/score'
import { toStory } from '../train/corpora'

const WITHIN = 161 // km

export type AccuracyError = {
  kind: 'missed' | 'spurious' | 'misplaced'
  class: string
  name: string
  start: number
}

type Gold = NonNullable<CorpusDocument['toponyms']>[number]

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? ''
const isBuilt = (word: string): boolean =>
  lexicon.streets.has(word) || lexicon.localBodies.has(word) || lexicon.detachedBodies.has(word)

const mostProminent = (hits: Hit[]): Hit | undefined =>
  [...hits].sort((left, right) => prominence(right) - prominence(left))[0]

/** What kind of name was not found. */
const classOfMissed = ({ name }: Gold, gazetteer: Gazetteer): string => {
  const hits = gazetteer.lookup(name.replace(/^the /i, ''))
  const best = mostProminent(hits)
  if (!best) return isBuilt(lastWord(name)) ? 'facility or street' : 'unknown to the gazetteer'
  if (best.nameType === 'demonym') return 'demonym'
  if (best.kind === 'admin1' || best.kind === 'admin2') return 'admin unit'
  return best.kind === 'region' || best.kind === 'water' || best.kind === 'terrain'
    ? 'region or water'
    : best.kind
}

/** What was taken for a place and is none to the annotators. */
const classOfSpurious = (
  context: StoryContext,
  { start, end, use }: Answer,
  mention: Mention | undefined,
): string => {
  if (use === 'demonym') return 'demonym'
  if (use === 'embedded') return 'part of a body or facility'
  const index = context.words.findIndex((word) => word.end > start && word.start < end)
  const word = context.words[index]
  if (!word) return 'other'
  const run = context.runs[context.runOf[index] ?? -1]
  const after = context.words.slice(index, (run?.last ?? index) + 1)
  if ((context.persons.strength[index] ?? 0) > 0 || context.persons.surnames.has(word.lower)) return 'person'
  if (after.some(({ lower }) => lexicon.teams.has(lower) || isBuilt(lower)))
    return 'part of a body or facility'
  if (lexicon.zipf.has(word.lower)) return 'common word'
  if (mention?.placeId === null) return 'not in the gazetteer'
  if (mention?.kind === 'country' || mention?.kind === 'admin1') return 'country or admin unit'
  return 'other'
}

/** Why a found name stands elsewhere than the annotators have it. */
const classOfMisplaced = (
  gold: Gold,
  answer: Answer,
  mention: Mention | undefined,
  gazetteer: Gazetteer,
): string => {
  const at = { lat: gold.lat ?? 0, lon: gold.lon ?? 0 }
  const near = gazetteer
    .lookup(mention?.surface ?? gold.name)
    .filter(({ lngLat: [lon, lat] }) => distanceKm({ lat, lon }, at) <= Math.max(WITHIN, gold.radiusKm ?? 0))
  const right = mostProminent(near)
  if (!right) return 'the right place is not in the gazetteer by this name'
  if (answer.lat === null || !mention?.placeId) return 'not placed'
  const given = gazetteer.place(mention.placeId)
  if (given?.kind !== right.kind) return 'namesake of another kind'
  return given.country === right.country ? 'right country, wrong place' : 'wrong country'
}

/** The errors of a document, each with its class. */
export const classOfErrors = (
  document: CorpusDocument,
  given: Answer[],
  mentions: Mention[],
  dropUses: string[],
  gazetteer: Gazetteer,
): AccuracyError[] => {
  const gold = document.toponyms
  if (!gold) return []
  const { answers, answerOf } = pairUp(gold, given, dropUses)
  const mentionOf = (answer: Answer): Mention | undefined =>
    mentions.find(({ start, end }) => start === answer.start && end === answer.end)
  const errors: AccuracyError[] = []
  gold.forEach((toponym, index) => {
    const answer = answers[answerOf[index] ?? -1]
    const { name, start, lat, lon } = toponym
    if (!answer) {
      errors.push({ kind: 'missed', class: classOfMissed(toponym, gazetteer), name, start })
      return
    }
    if (lat === null || lon === null) return
    const error =
      answer.lat === null || answer.lon === null
        ? Infinity
        : distanceKm({ lat: answer.lat, lon: answer.lon }, { lat, lon })
    if (error <= Math.max(WITHIN, toponym.radiusKm ?? 0)) return
    errors.push({
      kind: 'misplaced',
      class: classOfMisplaced(toponym, answer, mentionOf(answer), gazetteer),
      name,
      start,
    })
  })
  const taken = new Set(answerOf)
  const spurious = answers.filter((_, index) => !taken.has(index))
  if (spurious.length > 0) {
    const context = readContext(toStory(document), gazetteer)
    for (const answer of spurious)
      errors.push({
        kind: 'spurious',
        class: classOfSpurious(context, answer, mentionOf(answer)),
        name: document.text.slice(answer.start, answer.end),
        start: answer.start,
      })
  }
  return errors
}
