import { type LngLat, type Result, fail, ok } from '@/lib/domain'

export type DegreesProblem = 'not-a-position' | 'letters' | 'out-of-range'

type Token = { kind: 'number' | 'letter' | 'mark' | 'separator'; text: string }
type Axis = 'lat' | 'lng'

const tokenPattern = /\s*(?:([-+]?\d+(?:\.\d+)?)|([NSEW])|([°'"])|([,;/]))\s*/y

/**
 * Decimal degrees, or degrees with minutes and seconds: `48.2826, 37.1756`, `37.1756E 48.2826N`, `48°16'57" N 37°10'32" E`, `48 16.955 N, 37 10.535 E`.
 * Without letters the latitude comes first. Signs of all kinds are expected as ° ' and ", letters as capitals.
 */
export const parseDegrees = (text: string): Result<LngLat, DegreesProblem> => {
  const tokens = tokenize(withPoints(text))
  if (!tokens) return fail('not-a-position')
  const halves = split(tokens)
  if (!halves) return fail(tokens.some(({ kind }) => kind === 'letter') ? 'letters' : 'not-a-position')
  const [first, second] = halves.map(readHalf)
  if (!first || !second) return fail('not-a-position')
  if (first.axis && first.axis === second.axis) return fail('letters')
  const isSwapped = first.axis === 'lng'
  const [lat, lng] = isSwapped ? [second.degrees, first.degrees] : [first.degrees, second.degrees]
  return Math.abs(lat) > 90 || Math.abs(lng) > 180 ? fail('out-of-range') : ok([lng, lat])
}

/** `48,2826 37,1756` and `48,2826; 37,1756`: commas of decimals, where both numbers have one and something else parts them. */
const withPoints = (text: string): string =>
  text.replace(
    /^([NSEW]?\s*[-+]?\d+),(\d+°?\s*[NSEW]?(?:\s*[;/]|,?\s)\s*[NSEW]?\s*[-+]?\d+),(\d+°?\s*[NSEW]?)$/,
    '$1.$2.$3',
  )

const tokenize = (text: string): Token[] | null => {
  const tokens: Token[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < text.length) {
    const found = tokenPattern.exec(text)
    if (!found) return null
    const [, number, letter, mark, separator] = found
    if (number) tokens.push({ kind: 'number', text: number })
    else if (letter) tokens.push({ kind: 'letter', text: letter })
    else if (mark) tokens.push({ kind: 'mark', text: mark })
    else if (separator) tokens.push({ kind: 'separator', text: separator })
  }
  return tokens
}

/** Latitude and longitude apart: at the letters, else at the one comma, else in the middle of the numbers. */
const split = (tokens: Token[]): [Token[], Token[]] | null => {
  const letters = tokens.flatMap(({ kind }, index) => (kind === 'letter' ? [index] : []))
  const separators = tokens.flatMap(({ kind }, index) => (kind === 'separator' ? [index] : []))
  if (separators.length > 1) return null
  const [separator] = separators
  if (letters.length !== 0 && letters.length !== 2) return null
  if (separator !== undefined) return [tokens.slice(0, separator), tokens.slice(separator + 1)]
  const [first = 0, second = 0] = letters
  if (letters.length === 2) {
    const at = first === 0 ? second : first + 1
    return [tokens.slice(0, at), tokens.slice(at)]
  }
  const numbers = tokens.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []))
  const middle = numbers[numbers.length / 2]
  return middle === undefined ? null : [tokens.slice(0, middle), tokens.slice(middle)]
}

const markOf = ['°', "'", '"']

/** One to three numbers, each with its own mark or none, the letter before or behind them. */
const readHalf = (tokens: Token[]): { degrees: number; axis: Axis | null } | null => {
  const letters = tokens.filter(({ kind }) => kind === 'letter')
  const [letter] = letters
  const bare = tokens.filter(({ kind }) => kind !== 'letter')
  const isOutside = !letter || tokens[0] === letter || tokens.at(-1) === letter
  if (letters.length > 1 || !isOutside) return null
  const parts: string[] = []
  for (const { kind, text } of bare) {
    if (kind === 'number') parts.push(text)
    else if (parts.length === 0 || text !== markOf[parts.length - 1]) return null
  }
  if (parts.length < 1 || parts.length > 3) return null
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map((part) => Math.abs(Number(part)))
  const isSigned = parts.map((part) => /^[-+]/.test(part))
  const isWhole = parts.map((part) => !part.includes('.'))
  if (isSigned.slice(1).includes(true) || isWhole.slice(0, -1).includes(false)) return null
  if (minutes >= 60 || seconds >= 60 || (letter && isSigned[0])) return null
  const size = degrees + minutes / 60 + seconds / 3600
  const isNegative = parts[0]?.startsWith('-') || letter?.text === 'S' || letter?.text === 'W'
  return { degrees: isNegative && size > 0 ? -size : size, axis: letter ? axisOf(letter.text) : null }
}

const axisOf = (letter: string): Axis => (letter === 'N' || letter === 'S' ? 'lat' : 'lng')
