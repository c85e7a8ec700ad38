import table from '@/data/lexicon/conflict-words.json'
import { tokenize } from '@/lib/text'
import type { FoundEvent } from './found-event'
import { namesForce } from './is-war-context'
import type { Reading } from './reading'
import { readTokens } from './read-tokens'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const STRONG = setOf(table.strong)
const BARE = setOf(table.bare)
const PEACEFUL = setOf(table.peaceful)

const ENOUGH = {
  near: 1, //  words of war in the sentence that tells the event or in those beside it
  story: 2, // different words of war in the whole story; one is enough for a text of few sentences
  short: 4, // sentences of such a text
}

/** Protests and riots need no weapons. */
const CIVIL = new Set(['protests', 'riots'])

const wordsIn = (text: string, from: number, to: number): string[] =>
  tokenize(text, from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => text.slice(start, end).toLowerCase())

const countOf = (words: string[], set: ReadonlySet<string>): number =>
  new Set(words.filter((word) => set.has(word))).size

/**
 * Whether an event belongs to a conflict: some word of war stands near it, or the story is one of war. A road death, an illness, a
 * burglary use the same verbs ("was killed", "was shot", "lost control of") and are no report.
 */
export const createConflictTest = (reading: Reading): ((event: FoundEvent) => boolean) => {
  const { story, sentences } = reading
  const forces = new Set(
    readTokens(reading).flatMap(({ index, tokens }) => (namesForce(tokens) ? [index] : [])),
  )
  const perSentence = sentences.map(({ start, end }) => wordsIn(story.text, start, end))
  const all = perSentence.flat()
  const strong = countOf(all, STRONG)
  const isOfWar =
    strong >= (sentences.length <= ENOUGH.short ? 1 : ENOUGH.story) && strong >= countOf(all, PEACEFUL)
  return ({ eventType, sentence, trigger, actors }) => {
    if (CIVIL.has(eventType)) return true
    const isArmed = [sentence - 1, sentence, sentence + 1].some((index) => forces.has(index))
    const own = perSentence[sentence] ?? []
    const near = [...own, ...(perSentence[sentence - 1] ?? []), ...(perSentence[sentence + 1] ?? [])]
    const surface = story.text.slice(trigger.start, trigger.end).toLowerCase()
    const isBare = surface.split(/[^\p{L}'-]+/u).every((word) => BARE.has(word))
    if (countOf(own, PEACEFUL) > countOf(own, STRONG)) return false
    if (actors.some(({ side }) => side !== null) || (isArmed && (!isBare || strong > 0))) return true
    if (countOf(near, STRONG) >= ENOUGH.near) return true
    return isOfWar || (!isBare && strong > 0 && countOf(all, PEACEFUL) === 0)
  }
}
