import boilerplate from '@/data/lexicon/boilerplate.json'
import { lineKey } from './line-key'
import type { Unit } from './read-units'

export const HEADER = {
  units: 40, // at the start of a story, in which headline, captions and standfirst are looked for
  wordsShared: 2, // long words that a headline after a newsletter's offer shares with the first paragraphs
}

/** The first title above the body; a line that stands again wins over one that does not, a newsletter's tag line never is one. */
export const findHeadline = (text: string, units: Unit[], firstBody: number): number | null => {
  const header = Math.min(firstBody, HEADER.units)
  const titles: number[] = []
  for (let at = 0; at < header; at++) {
    if (units[at]?.form === 'title' && at < units.length - 1 && !isTagLine(text, units, at, firstBody))
      titles.push(at)
  }
  const first = titles[0]
  if (first === undefined) return null
  const keys = titles.map((at) => keyOf(text, units[at]))
  const twice = titles.find((_, index) => keys.indexOf(keys[index] ?? '', index + 1) > 0)
  return twice !== undefined && !isHeading(text, units[first]) ? twice : first
}

/** A line under "Sign up for our newsletter" that has no words in common with the story. */
const isTagLine = (text: string, units: Unit[], at: number, firstBody: number): boolean => {
  const [before, unit] = [units[at - 1], units[at]]
  if (!before || !unit || unit.blanks > 0 || before.form !== 'boilerplate') return false
  if (
    !boilerplate.promoWords.some((word) => text.slice(before.start, before.end).toLowerCase().includes(word))
  )
    return false
  const story = units
    .slice(firstBody, firstBody + 2)
    .map((body) => text.slice(body.start, Math.min(body.end, body.start + 600)))
  const told = new Set(stems(story.join(' ')))
  return stems(text.slice(unit.start, unit.end)).filter((stem) => told.has(stem)).length < HEADER.wordsShared
}

/** First five letters of every word of five or more: "confirms" and "confirmed" count as one. */
const stems = (words: string): string[] =>
  lineKey(words)
    .split(' ')
    .filter((word) => word.length >= 5)
    .map((word) => word.slice(0, 5))

const isHeading = (text: string, unit: Unit | undefined): boolean =>
  !!unit && text.startsWith('#', unit.start)
const keyOf = (text: string, unit: Unit | undefined): string =>
  unit ? lineKey(text.slice(unit.start, unit.end)) : ''
