import type { Casualties, Count } from '@/lib/domain'
import type { FoundCasualty } from './count-casualties'
import type { Kind } from './harm-words'

const add = (sum: number | null, value: number | null): number | null =>
  sum === null || value === null ? null : sum + value

const sumOf = (one: Count, other: Count): Count => ({
  ...one,
  low: add(one.low, other.low),
  high: add(one.high, other.high),
  isAbout: one.isAbout || other.isAbout,
})

type Sum = { count: Count; first: FoundCasualty; sides: Set<string>; areSingle: boolean }

const open = (one: FoundCasualty): Sum => ({
  count: one.count,
  first: one,
  sides: new Set(one.side ? [one.side] : []),
  areSingle: one.isSingle,
})

/** Two tolls of one event, by two sources: from the least to the most. */
const spanOf = (one: Count, other: Count): Count => {
  const lows = [one.low, other.low].filter((low) => low !== null)
  const highs = [one.high, other.high].filter((high) => high !== null)
  const low = lows.length === 2 ? Math.min(...lows) : null
  const top = highs.length > 0 ? Math.max(...highs) : null
  const isOpen = highs.length < 2 && lows.some((least) => top === null || least > top)
  return { ...one, low, high: isOpen ? null : top }
}

const GENERAL = /^(?:people|persons?|dead|deaths|fatalities|bodies|victims|casualties|lives|others)$/

/** "Seven raiders died and two warders were killed": each told by what they are. */
const areOthers = (one: FoundCasualty, first: FoundCasualty): boolean =>
  one.noun !== null &&
  first.noun !== null &&
  one.noun !== first.noun &&
  !one.isToll &&
  !first.isToll &&
  !one.isPart &&
  !GENERAL.test(one.noun) &&
  !GENERAL.test(first.noun)

/** Beside those counted before: "three more", of the other side, one by one ("a man died …; his wife bled to death"). */
const isAdded = (one: FoundCasualty, { first, sides, areSingle }: Sum): boolean => {
  if (one.isMore || (one.side !== null && sides.size > 0 && !sides.has(one.side))) return true
  // "nine people died and twelve of the raiders fell": too many to be a part of them.
  if (one.side === 'foes' && first.side === null && (one.count.low ?? 0) > (first.count.high ?? Infinity))
    return true
  if (one.sentence !== first.sentence) return false
  return one.isName || (one.isSingle && areSingle) || areOthers(one, first)
}

/** What a further count makes of the one that is known. */
const mergeCount = (known: Sum, one: FoundCasualty): Sum => {
  const { count, first } = known
  if (one.isPart && !first.isPart) return known
  const isGreater = (one.count.low ?? 0) > (count.low ?? 0)
  if (first.isPart && !one.isPart && !one.isMore && isGreater) return open(one)
  // "17 killed in Gao" over "at least 17 people were killed"
  if (one.count.low === count.low && one.count.high === null && count.low !== null)
    return { ...known, count: one.count }
  const isContested = one.isOther && (count.low ?? 0) > 1
  if (one.isToll && isContested) return { ...known, count: spanOf(count, one.count) }
  if (one.isToll && isGreater) return { ...known, count: one.count }
  const sides = new Set(one.side ? [...known.sides, one.side] : known.sides)
  const more = { ...known, sides, areSingle: known.areSingle && one.isSingle }
  if (isAdded(one, known)) return { ...more, count: sumOf(count, one.count) }
  return one.isOther && one.sentence !== first.sentence ? { ...more, count: spanOf(count, one.count) } : more
}

/** The counts of one event by kind, in the order of the text: those of two sides and "three more" are added, parts of what was counted are not. */
export const sumCasualties = (found: FoundCasualty[]): Casualties => {
  const sums = new Map<Kind, Sum>()
  found.forEach((one, index) => {
    const known = sums.get(one.kind)
    if (one.isVague) {
      // "several more died": of those before a least number.
      if (known) known.count = { ...known.count, high: null }
      return
    }
    // "six were hurt, two of whom died": no part of the dead.
    const before = found[index - 1]
    const whole = before && before.kind !== one.kind ? sums.get(before.kind) : undefined
    if (one.isPart && whole && before?.sentence === one.sentence) {
      whole.count = { ...whole.count, low: subtract(whole.count.low, one.count.high) }
      if (known) known.count = sumOf(known.count, one.count)
      else sums.set(one.kind, open({ ...one, isPart: false }))
      return
    }
    sums.set(one.kind, known ? mergeCount(known, one) : open(one))
  })
  return Object.fromEntries([...sums].map(([kind, { count }]) => [kind, count]))
}

const subtract = (low: number | null, part: number | null): number | null =>
  low === null || part === null || part >= low ? low : low - part
