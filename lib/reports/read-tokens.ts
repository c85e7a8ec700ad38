import type { Mention } from '@/lib/domain'
import type { Word } from '@/lib/geoparse/read-words'
import { FUNCTION_WORDS, type Part } from './function-words'
import type { VerbForms } from './inflect'
import { lexicon, type Sense } from './lexicon'
import type { Match } from './phrase-table'
import type { Reading } from './reading'
import { verbFromTag } from './verb-from-tag'
import { tagWords } from '@/lib/text/tag-words'
import { wordsOfStory } from './words-of-story'

/** A word (hyphenated words are one) with its part of speech as far as a list can tell it. */
export type Token = {
  start: number
  end: number
  text: string
  lower: string
  isCapital: boolean
  isNumber: boolean
  part: Part | null
  /** Universal part of speech by the tagger; null where no tagger ran. */
  tag: string | null
  verb: VerbForms | null
  mention: Mention | null
  /** The phrases of our lists that begin here: a weapon, a noun that tells an event, armed men, an armed group by its name. */
  weapon: Match<string> | null
  event: Match<Sense> | null
  armed: Match<true> | null
  group: Match<string> | null
}

/** The tokens of one sentence. */
export type Sentence = { index: number; tokens: Token[]; isHeadline: boolean }

const known = new WeakMap<object, Sentence[]>()

/** The sentences of a story as tokens; remembered per reading, since each step asks for them. */
export const readTokens = (reading: Pick<Reading, 'story' | 'sentences' | 'mentions'>): Sentence[] => {
  const before = known.get(reading.mentions)
  if (before) return before
  const sentences: Sentence[] = reading.sentences.map((_, index) => ({
    index,
    tokens: [],
    isHeadline: false,
  }))
  let mentionAt = 0
  const { words } = wordsOfStory(reading.story)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const sentence = word && sentences[word.sentence]
    if (!word || !sentence) continue
    let end = word.end
    // "counter-attack", "Su-34", "al-Shabaab": one word.
    while (isJoined(words, at)) {
      at += 2
      end = words[at]?.end ?? end
    }
    const text = end === word.end ? word.text : reading.story.text.slice(word.start, end)
    const lower = end === word.end ? word.lower : text.toLowerCase()
    while ((reading.mentions[mentionAt]?.end ?? Infinity) <= word.start) mentionAt++
    const mention = reading.mentions[mentionAt]
    sentence.isHeadline ||= word.zone !== 'prose'
    sentence.tokens.push({
      start: word.start,
      end,
      text,
      lower,
      isCapital: word.shape === 'capital' || word.shape === 'capitals',
      isNumber: word.shape === 'number' && end === word.end,
      tag: null,
      part: FUNCTION_WORDS.get(lower) ?? (word.shape === 'mark' ? 'mark' : null),
      verb: lexicon.verbForms.get(lower) ?? null,
      mention: mention && mention.start < end && mention.end > word.start ? mention : null,
      weapon: null,
      event: null,
      armed: null,
      group: null,
    })
  }
  for (const { tokens } of sentences) {
    addTags(tokens, reading.story.text)
    markNumberPhrases(tokens)
    markTimes(tokens)
    markPhrases(tokens)
  }
  known.set(reading.mentions, sentences)
  return sentences
}

const LATIN = /^[^\p{Script=Cyrillic}]*$/u

/** Parts of speech of English; verbs that our lists do not know are verbs by the tagger. */
const addTags = (tokens: Token[], text: string): void => {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const sentence = text.slice(from, to)
  if (!LATIN.test(sentence)) return
  const words = tagWords(sentence)
  let at = 0
  for (const token of tokens) {
    while ((words[at]?.end ?? Infinity) < token.end - from) at++
    const word = words[at]
    if (word?.end !== token.end - from) continue
    token.tag = word.pos
    if (!token.verb && !token.part && !token.mention && word.pos === 'VERB')
      token.verb = verbFromTag(token.lower)
  }
}

const NUMBER_PHRASES = [...lexicon.atLeast, ...lexicon.atMost, ...lexicon.about]

const TIMES =
  /^(?:\d.*|dawn|noon|midnight|midday|dusk|sunrise|morning|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid)$/

/** Most words begin no phrase: they are looked up once and not in each table. */
const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(
  [lexicon.weapons, lexicon.nouns, lexicon.classes.armed]
    .flatMap((table) => table.phrases())
    .map(([first]) => first),
)

const markPhrases = (tokens: Token[]): void => {
  tokens.forEach((token, at) => {
    if (FIRST_WORDS.has(token.lower)) {
      token.weapon = lexicon.weapons.match(tokens, at)
      token.event = lexicon.nouns.match(tokens, at)
      token.armed = lexicon.classes.armed.match(tokens, at)
    }
    token.group = lexicon.groups.match(tokens, at, true)
  })
}

/** "since 6 March", "before dawn": a time, and no clause. */
const markTimes = (tokens: Token[]): void => {
  tokens.forEach((token, at) => {
    if (
      token.part === 'sub' &&
      /^(?:since|before|after|until|till)$/.test(token.lower) &&
      TIMES.test(tokens[at + 1]?.lower ?? '')
    )
      token.part = 'preposition'
  })
}

/** In "at least six", "more than a dozen", "as many as 20" stand no preposition and no clause. */
const markNumberPhrases = (tokens: Token[]): void => {
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (!first || !NUMBER_STARTS.has(first.lower)) continue
    for (const words of NUMBER_PHRASES) {
      if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue
      const next = tokens[at + words.length]
      if (
        !next ||
        !(next.isNumber || lexicon.units.has(next.lower) || lexicon.vague[next.lower] || next.lower === 'a')
      )
        continue
      for (let index = at; index < at + words.length; index++) {
        const token = tokens[index]
        if (token) token.part = 'adverb'
      }
    }
  }
}

const NUMBER_STARTS = new Set(NUMBER_PHRASES.map(([first]) => first ?? ''))

const isJoined = (words: Word[], at: number): boolean => {
  const [word, hyphen, next] = [words[at], words[at + 1], words[at + 2]]
  return (
    word !== undefined &&
    hyphen?.text === '-' &&
    next !== undefined &&
    !word.spaceAfter &&
    !hyphen.spaceAfter &&
    word.shape !== 'mark' &&
    next.shape !== 'mark' &&
    next.sentence === word.sentence
  )
}
