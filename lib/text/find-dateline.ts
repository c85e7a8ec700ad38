import credits from '@/data/lexicon/credits.json'
import monthNumbers from '@/data/lexicon/months.json'
import type { Span } from './span'

/** `place` is the span of the words before the agency or the dash; the whole span ends with the dash or colon. */
export type Dateline = Span & { place: Span; agency: string | null; dash: boolean }

/** A dateline is looked for in this many code units from the start of a paragraph. */
const LONGEST_DATELINE = 140

const labels = new Set(credits.labels)
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’ʼ-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’ʼ-]*){0,4}"
const region = "(?:,\\s+\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}?){0,2}"
const month = `(?:${Object.keys(monthNumbers)
  .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])
  .join('|')})\\.?`
const day = `(?:,\\s+(?:${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month})(?:,?\\s+\\d{4})?)?`
const agency = '(?:\\s*\\((?<agency>\\p{Lu}[^()]{1,40})\\))'
const dash = '\\s*(?:—|–|―|--|-(?=\\s))\\s*'

/** `KYIV, Ukraine, Nov. 5 (Reuters) —`, `BANGKOK:`; capitals alone are enough with a dash or a colon. */
const inCapitals = new RegExp(`^(?<place>${capitals}${region})${day}${agency}?(?<end>${dash}|:\\s)`, 'du')
/** `Kyiv, 5 November (Interfax-Ukraine) –`: needs the agency. */
const inMixedCase = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M}.'’ʼ -]{1,40}?${region})${day}${agency}${dash}`,
  'du',
)

/** A line of its own: with its date, its agency or its dash. */
const datelineAlone = new RegExp(
  `^(?:${capitals}${region}(?=,\\s.*\\d|\\s*[(—–―-])|\\p{Lu}[\\p{L}\\p{M}.'’ʼ-]{1,40}(?: \\p{Lu}[\\p{L}\\p{M}.'’ʼ-]{1,40}){0,3}${region}(?=,\\s.*\\d{4}))${day}${agency}?(?:${dash})?$`,
  'u',
)

/** The dateline that the paragraph from `start` to `end` opens with, or null. */
export const findDateline = (text: string, start: number, end: number): Dateline | null => {
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE))
  const match = inCapitals.exec(head) ?? inMixedCase.exec(head)
  const place = match?.indices?.groups?.place
  if (!match || !place) return null
  const words = head.slice(place[0], place[1])
  // "WATCH: …", "A: …" and "US-LED FORCES - …" of a headline are none.
  if (labels.has(words.toLowerCase()) || words.length < 3) return null
  if (match[0].length >= head.length) return null
  return {
    start,
    end: start + match[0].trimEnd().length,
    place: { start: start + place[0], end: start + place[1] },
    agency: match.groups?.agency ?? null,
    dash: !match[0].trimEnd().endsWith(':'),
  }
}

/** The agency of a line that is nothing but a dateline ("ALGIERS, March 31, 2013 (AFP)", "TOKYO —"), '' without one; null for other lines. */
export const readDatelineLine = (line: string): string | null => {
  const match = line.length <= LONGEST_DATELINE ? datelineAlone.exec(line) : null
  return match ? (match.groups?.agency ?? '') : null
}
