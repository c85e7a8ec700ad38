import type { Story } from '@/lib/domain'
import { splitSentences, tokenize } from '@/lib/text'

/** How a word is written; `caseless` for scripts without capitals. */
type Shape = 'lower' | 'capital' | 'capitals' | 'caseless' | 'number' | 'mark'

/** A token with what the steps ask of it, in the order of the text. */
export type Word = {
  start: number
  end: number
  text: string
  /** Lower case, apostrophes kept; punctuation as it is. */
  lower: string
  shape: Shape
  /** Number of its sentence. */
  sentence: number
  startsSentence: boolean
  /** Capital letters say nothing here: a headline, or a line in capitals. */
  zone: 'prose' | 'title-case' | 'capitals'
  /** White space between this word and the next. */
  spaceAfter: boolean
}

const SMALL = /^[a-z]+$/

const shapeOf = (text: string, kind: 'word' | 'number' | 'punctuation'): Shape => {
  if (kind === 'punctuation') return 'mark'
  if (kind === 'number') return 'number'
  // Most words of most texts: told without making another string.
  if (SMALL.test(text)) return 'lower'
  const first = text.charAt(0)
  const lower = text.toLowerCase()
  const upper = text.toUpperCase()
  if (lower === upper) return 'caseless'
  if (first === first.toLowerCase()) return 'lower'
  return text.length > 1 && text === upper ? 'capitals' : 'capital'
}

const ZONE = {
  fewestWords: 3, // long enough words needed to judge a line
  titleShare: 0.75, // of its longer words with a capital: a headline in title case
  capitalsShare: 0.8, // of its longer words in capitals only
  longWord: 4, // letters; shorter words stay lower case in title case
}

/** A headline is told by its capitals; a dateline in front of prose is not counted. */
const zoneOf = (words: Word[]): Word['zone'] => {
  let long = 0
  let capital = 0
  let capitals = 0
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'number' || word.shape === 'caseless') continue
    if (word.text.length < ZONE.longWord && word.shape !== 'capitals') continue
    long++
    if (word.shape === 'capital') capital++
    else if (word.shape === 'capitals') capitals++
  }
  if (long < ZONE.fewestWords) return 'prose'
  if (capitals / long >= ZONE.capitalsShare) return 'capitals'
  // A short sentence about persons and titles is full of capitals too; but headlines end without a stop.
  if (words.at(-1)?.text === '.') return 'prose'
  return (capital + capitals) / long >= ZONE.titleShare ? 'title-case' : 'prose'
}

const known = new WeakMap<Story, Word[]>()

/** The words of a story, sentence by sentence; read once per story, for the names and for the reports. */
export const readWords = (story: Story): Word[] => {
  const words = known.get(story) ?? readAnew(story)
  known.set(story, words)
  return words
}

const readAnew = ({ text }: Story): Word[] => {
  const words: Word[] = []
  splitSentences(text).forEach((sentence, number) => {
    const tokens = tokenize(text, sentence.start, sentence.end)
    let isFirst = true
    const ofSentence = tokens.map((token, index): Word => {
      const surface = text.slice(token.start, token.end)
      const shape = shapeOf(surface, token.kind)
      const startsSentence = isFirst && shape !== 'mark'
      if (shape !== 'mark') isFirst = false
      const next = tokens[index + 1]
      return {
        start: token.start,
        end: token.end,
        text: surface,
        lower: surface.toLowerCase(),
        shape,
        sentence: number,
        startsSentence,
        zone: 'prose',
        spaceAfter: next ? next.start > token.end : true,
      }
    })
    const zone = zoneOf(ofSentence)
    for (const word of ofSentence) {
      word.zone = zone
      words.push(word)
    }
  })
  return words
}
