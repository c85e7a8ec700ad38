import { findDateline } from './find-dateline'
import { findTeasers } from './find-teasers'
import { lineKey } from './line-key'
import { endsWithStop, isBody, type Unit } from './read-units'

/** A story begins at unit `at`; a teaser is a story that breaks off. */
export type StoryStart = { at: number; teaser: boolean }

const START = {
  lookAhead: 12, // units after a headline in which it may be repeated
  gap: 2, // blank lines that can part stories
  wideGap: 3, // blank lines that part them without another sign, where every part begins with a headline
  titleWords: 3,
  plainTitleWords: 4, // where nothing but its place marks it as a headline
  markWithin: 4, // units after a headline in which its byline, date or dateline stands
}

/**
 * Where the stories of a text begin. Conservative: sub-headings, lists, galleries and section breaks leave a story whole. Signs of a new one:
 * 1. a headline that stands again within its own furniture (captions, counters, update lines), as on pages that print it twice;
 * 2. a headline after a gap or divider with its own byline, date or dateline;
 * 3. a file where every part between wide gaps or dividers is a headline and a body;
 * 4. cut-off teasers at the end.
 */
export const findStoryStarts = (text: string, all: Unit[]): StoryStart[] => {
  const teasers = findTeasers(text, all)
  const units = all.slice(0, teasers)
  const found = findHeadlines(text, units)
  const starts = found.length > 1 ? found : findParts(text, units)
  return [
    ...starts.map((at) => ({ at, teaser: false })),
    ...all
      .slice(teasers)
      .flatMap((unit, index) => (unit.form === 'paragraph' ? [{ at: teasers + index, teaser: true }] : [])),
  ]
}

const findHeadlines = (text: string, units: Unit[]): number[] => {
  const starts = [0]
  const usual = usualGap(text, units)
  let hasBody = false
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) break
    if (isBody(text, unit)) hasBody = true
    if (at === 0 || !hasBody || unit.form !== 'title' || words(text, unit) < START.titleWords) continue
    const parted = (unit.blanks >= START.gap && unit.blanks > usual) || units[at - 1]?.form === 'divider'
    const repeat = unit.blanks > 0 ? lastRepeat(text, units, at) : null
    if (!(repeat ? parted || repeat.sure : parted && hasMark(text, units, at))) continue
    starts.push(at)
    at = repeat?.at ?? at
    hasBody = false
  }
  return starts
}

/** The last repetition of the headline at `first` within its furniture; `sure` when more than a doubled line tells it. */
const lastRepeat = (text: string, units: Unit[], first: number): { at: number; sure: boolean } | null => {
  const key = keyOf(text, units[first])
  let last: number | null = null
  let count = 1
  let sure = false
  for (let at = first + 1; at < units.length && at <= first + START.lookAhead; at++) {
    const unit = units[at]
    if (!unit || (unit.form === 'paragraph' && !isDoubled(text, units, at))) break
    if (unit.form === 'title' && keyOf(text, unit) === key) {
      last = at
      count++
    } else if (unit.form === 'update-line') sure = true
  }
  if (last === null) return null
  const next = units[last + 1]
  return { at: last, sure: sure || count > 2 || (!!next && !!findDateline(text, next.start, next.end)) }
}

/** A line that stands twice on end: a caption, as galleries print it. */
const isDoubled = (text: string, units: Unit[], at: number): boolean => {
  const key = keyOf(text, units[at])
  return key === keyOf(text, units[at + 1]) || key === keyOf(text, units[at - 1])
}

/** A byline, a date or a dateline follows before any other text. */
const hasMark = (text: string, units: Unit[], headline: number): boolean => {
  for (let at = headline + 1; at < units.length && at <= headline + START.markWithin; at++) {
    const unit = units[at]
    if (!unit) return false
    if (unit.form === 'update-line' || unit.form === 'credit') return true
    if (unit.form === 'paragraph') return !!findDateline(text, unit.start, unit.end)
  }
  return false
}

/** Parts between wide gaps or dividers, when each of them is a headline and a body. */
const findParts = (text: string, units: Unit[]): number[] => {
  const usual = usualGap(text, units)
  const starts = [0]
  for (let at = 1; at < units.length; at++) {
    const unit = units[at]
    if (!unit || unit.form === 'divider') continue
    const wide = unit.blanks >= START.wideGap && unit.blanks > usual + 1
    if (wide || units[at - 1]?.form === 'divider') starts.push(at)
  }
  const whole = starts.every((start, index) => isWholeStory(text, units.slice(start, starts[index + 1])))
  return starts.length > 1 && whole ? starts : [0]
}

const isWholeStory = (text: string, units: Unit[]): boolean => {
  const [headline, next] = units
  if (!headline || !next || headline.form !== 'title' || words(text, headline) < START.plainTitleWords)
    return false
  return next.blanks > 0 && units.some((unit) => isBody(text, unit) && endsWithStop(text, unit))
}

/** The commonest number of blank lines between two paragraphs. */
const usualGap = (text: string, units: Unit[]): number => {
  const counts = [0, 0, 0, 0, 0]
  for (let at = 1; at < Math.min(units.length, 400); at++) {
    const [unit, previous] = [units[at], units[at - 1]]
    if (!unit || !previous || !isBody(text, unit) || !isBody(text, previous)) continue
    const gap = Math.min(unit.blanks, counts.length - 1)
    counts[gap] = (counts[gap] ?? 0) + 1
  }
  return counts.indexOf(Math.max(...counts))
}

const words = (text: string, { start, end }: Unit): number => text.slice(start, end).split(/\s+/).length
const keyOf = (text: string, unit: Unit | undefined): string | null =>
  unit ? lineKey(text.slice(unit.start, unit.end)) : null
