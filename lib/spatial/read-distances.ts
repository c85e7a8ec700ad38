import type { Distance, Item } from './item'
import { type Bound, lexicon } from './lexicon'
import { readNumber } from './read-number'
import { readUnit } from './read-unit'

const longestBound = 5 // words: "no more than", "within a radius of"
const mostWordsInBrackets = 6 // "(a little over 30 miles)"
const farthestKm = 10_000 // a quarter of the way round the Earth; beyond it no side or disc means anything

const certainty = {
  exact: 0.05, //   least share of a figure that it may be off by
  about: 0.15, //   of "about 40"; also the most that rounding alone explains
  nearly: 0.15, //  "nearly 40": 34 to 40
  atLeast: 0.5, //  "more than 40": 40 to 60
}

/** How far a figure may be off by rounding: half of the largest 1, 5, 10, 50 … that divides it. */
const roundingOf = (value: number): number => {
  if (value < 1 || !Number.isInteger(value)) return value * certainty.about * 0.5
  let step = 1
  for (let next = 5, times = 2; value % next === 0; next *= times, times = times === 2 ? 5 : 2) step = next
  return Math.min(Math.max(step / 2, value * certainty.exact), value * certainty.about)
}

/** Km to the metre; shorter ways keep what they have. */
const metres = (km: number): number => (km < 0.01 ? km : Math.round(km * 1000) / 1000)

const toDistance = (low: number, high: number, unit: number, bound: Bound, share?: number): Distance => {
  const value = (low + high) / 2
  const km = value * unit
  if (!(km > 0) || km > farthestKm) return { km: null, low: 0, high: 0, bound }
  const about = share ?? (bound === 'about' ? certainty.about : 0)
  const off = Math.max(roundingOf(value), value * about)
  const limits: Record<Bound, [number, number]> = {
    'at-most': [0, high],
    'at-least': [low, high * (1 + certainty.atLeast)],
    nearly: [low * (1 - certainty.nearly), high],
    about: [Math.min(low, value - off), Math.max(high, value + off)],
    exact: high > low ? [low, high] : [value - off, value + off],
  }
  const [from, to] = limits[bound]
  return {
    km: metres(bound === 'at-most' ? high * unit : km),
    low: metres(from * unit),
    high: metres(to * unit),
    bound,
  }
}

/** A number or two with a unit of length in km; `share` as in `NumberWords`. */
type Amount = { low: number; high: number; unit: number; share?: number | undefined; next: number }

const readAmount = (items: Item[], at: number): Amount | null => {
  const first = readNumber(items, at)
  if (!first) return null
  const link = items[first.next]?.code
  const isRange =
    link === '-' || link === 'to' || link === 'or' || (link === 'and' && items[at - 1]?.code === 'between')
  const second = isRange ? readNumber(items, first.next + 1) : null
  if (second) {
    const unit = readUnit(items, second.next, second.isDigits)
    const isRising = !(second.value < first.value)
    if (unit && isRising) return { low: first.value, high: second.value, unit: unit.km, next: unit.next }
  }
  const isJoined = items[first.next]?.code === '-' // "a 7-km march"
  const own = readUnit(items, first.next, first.isDigits)
  // "20 km to 30 km" keeps its first figure's unit.
  const unit = own ?? (isJoined ? readUnit(items, first.next + 1, first.isDigits) : null)
  if (!unit) return null
  return { low: first.value, high: first.value, unit: unit.km, share: first.share, next: unit.next }
}

/** Behind a conversion of what was just said: "(30 miles)", "/ 30 miles", "or 30 miles", "or so". */
const skipConversion = (items: Item[], at: number): number => {
  const mark = items[at]?.code
  if (mark === 'or' && (items[at + 1]?.code === 'so' || items[at + 1]?.code === 'more')) return at + 2
  if (mark === '(') {
    const close = items.findIndex(({ code }, index) => index > at && code === ')')
    if (close < 0 || close - at > mostWordsInBrackets) return at
    for (let inner = at + 1; inner < close; inner++) if (readAmount(items, inner)) return close + 1
    return at
  }
  const first = mark === ',' ? at + 2 : at + 1
  if (mark === '/' || mark === 'or' || (mark === ',' && items[at + 1]?.code === 'or')) {
    const read = readAmount(items, first) ?? readAmount(items, first + 1)
    if (read) return items[read.next]?.code === ',' && mark === ',' ? read.next + 1 : read.next
  }
  return at
}

/** The words before a distance that bound it; `start` is the index of the first of them. */
const readBound = (made: Item[]): { bound: Bound; start: number } => {
  let bound: Bound = 'exact'
  let start = made.length
  for (let isFound = true; isFound;) {
    isFound = false
    for (let length = longestBound; length >= 1 && !isFound; length--) {
      const phrase = made.slice(Math.max(0, start - length), start)
      if (phrase.length < length) continue
      const found = lexicon.bounds.get(phrase.map(({ code }) => code).join(' '))
      if (!found) continue
      isFound = true
      start -= length
      // "within about 7 km" is at most 7: the outer word says more, unless it says nothing.
      if (found !== 'exact' && (bound === 'exact' || bound === 'about')) bound = found
    }
  }
  return { bound, start }
}

/** Distances in words ("less than 7km", "about a dozen kilometers", "50 kilometers (30 miles)") read as one item each. */
export const readDistances = (items: Item[]): Item[] => {
  const made: Item[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (!item) break
    const read = item.anchor ? null : readAmount(items, at)
    if (!read) {
      made.push(item)
      at++
      continue
    }
    const { bound, start } = readBound(made)
    const next = skipConversion(items, read.next)
    const first = made[start] ?? item
    made.length = start
    made.push({
      start: first.start,
      end: items[next - 1]?.end ?? item.end,
      code: '#D',
      distance: toDistance(read.low, read.high, read.unit, bound, read.share),
    })
    at = next
  }
  return made
}
