import type { Count } from '@/lib/domain'
import { lexicon } from './lexicon'
import { PhraseTable } from './phrase-table'
import type { Token } from './read-tokens'

/** A number in words or digits with what stands around it: "at least", "between … and …", "dozens of". */
export type ReadCount = Omit<Count, 'start' | 'end'> & { from: number; to: number }

const startsWith = (tokens: Token[], at: number, words: string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.lower === word)

/** Whether one of the phrases ends right before `at`; how many words it has. */
const endsBefore = (tokens: Token[], at: number, phrases: string[][]): number =>
  Math.max(
    0,
    ...phrases.filter((words) => startsWith(tokens, at - words.length, words)).map(({ length }) => length),
  )

type Plain = { low: number | null; high: number | null; to: number }

const ofDigits = (text: string): number | null => {
  const plain = text.replace(/[,.](?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null
}

const vaguePhrases = new PhraseTable<[number | null, number | null]>()
for (const [phrase, bounds] of Object.entries(lexicon.vague)) vaguePhrases.add(phrase.split(' '), bounds)

/** "six", "twenty-three", "1,200", "two hundred", "dozens of". */
const readPlain = (tokens: Token[], at: number): Plain | null => {
  const token = tokens[at]
  if (!token) return null
  const vague = vaguePhrases.match(tokens, at)
  if (vague) return { low: vague.value[0], high: vague.value[1], to: at + vague.length }
  let value = token.isNumber ? ofDigits(token.text) : unitsOf(token.lower)
  if (value === null) return null
  let to = at + 1
  for (;;) {
    const next = tokens[to]?.lower ?? ''
    const unit = lexicon.units.get(next)
    if (unit !== undefined && unit >= 100) value *= unit
    else if (next === 'dozen') value *= 12
    else if (
      next === 'and' &&
      value >= 100 &&
      unitsOf(tokens[to + 1]?.lower ?? '') !== null &&
      !token.isNumber
    ) {
      value += unitsOf(tokens[to + 1]?.lower ?? '') ?? 0
      to++
    } else break
    to++
  }
  return { low: value, high: value, to }
}

const unitsOf = (word: string): number | null => {
  const whole = lexicon.units.get(word)
  if (whole !== undefined) return whole
  if (!word.includes('-')) return null
  const [tens, units] = word.split('-')
  const [one, two] = [lexicon.units.get(tens ?? ''), lexicon.units.get(units ?? '')]
  return one !== undefined && two !== undefined && one >= 20 && two < 10 ? one + two : null
}

const NOT_COUNTED =
  /^(?:km|kilometres?|kilometers?|miles?|metres?|meters?|percent|%|years?|months?|weeks?|days?|hours?|minutes?|am|pm|a\.m\.|p\.m\.|times|mm|kg|tonnes?|tons|million|billion|dollars|euros|degrees|square|year-old|st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|hrs|gmt|p\.m|a\.m|noon|o'clock|th|cm|lbs|hectares?|acres?)$/

/** The count that begins at `at`; null where no number of people stands. */
export const readCount = (tokens: Token[], at: number): ReadCount | null => {
  const plain = readPlain(tokens, at)
  if (!plain) return null
  const next = tokens[plain.to]
  if (next && NOT_COUNTED.test(next.lower)) return null
  // "Sept. 17"
  const before = tokens[at - 1]?.text === '.' && tokens[at - 2]?.isCapital ? tokens[at - 2] : tokens[at - 1]
  if (
    before &&
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|aged|age|\$|€|£|no|number|brigade)$/.test(
      before.lower,
    ) &&
    tokens[at]?.isNumber
  )
    return null
  // "between 10 and 12", "three to five", "10-12"
  const join = tokens[plain.to]
  if (
    join &&
    (join.lower === 'to' ||
      join.lower === 'or' ||
      (join.lower === 'and' && before?.lower === 'between') ||
      /^[-–—]$/.test(join.text))
  ) {
    const end = readPlain(tokens, plain.to + 1)
    if (end?.high && plain.low !== null && end.high > plain.low)
      return {
        low: plain.low,
        high: end.high,
        isAbout: false,
        from: before?.lower === 'between' ? at - 1 : at,
        to: end.to,
      }
  }
  const [least, most, about] = [
    endsBefore(tokens, at, lexicon.atLeast),
    endsBefore(tokens, at, lexicon.atMost),
    endsBefore(tokens, at, lexicon.about),
  ]
  const from = at - Math.max(least, most, about)
  if (least > 0) return { low: plain.low, high: null, isAbout: false, from, to: plain.to }
  if (most > 0) return { low: null, high: plain.high ?? plain.low, isAbout: false, from, to: plain.to }
  return { low: plain.low, high: plain.high, isAbout: about > 0 || plain.high === null, from, to: plain.to }
}
