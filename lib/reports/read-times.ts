import type { Span } from '@/lib/text'
import { calendarRules } from './calendar-rules'
import { daysBetween } from './calendar'
import { relativeRules } from './relative-rules'
import { neededIn, type Stretch, type TimeRule, WEEKDAY } from './time-rule'

/** Words that tell a time, with offsets into the text. */
export type FoundTime = Span & Stretch & { isFuture: boolean }

const rules: TimeRule[] = [...calendarRules, ...relativeRules]

const rulesByWord = new Map<string, TimeRule[]>()
for (const rule of rules)
  for (const word of rule.needs) rulesByWord.set(word, [...(rulesByWord.get(word) ?? []), rule])

/** The rules that may match a passage, in their order. */
const rulesFor = (passage: string): TimeRule[] => {
  const found = new Set(neededIn(passage).flatMap((word) => rulesByWord.get(word) ?? []))
  return found.size > 0 ? rules.filter((rule) => found.has(rule)) : []
}

/** Words that tell a time by a rule, not yet dated; offsets into the passage. */
export type TimeWords = Span & { rule: TimeRule; groups: Record<string, string | undefined> }

/** Most words between the two ends of a stretch. */
const RANGE_GAP = /^\s*(?:to|into|and|through|until|till|-|–|—|,?\s*and)\s+(?:on\s+|late\s+|early\s+)*$/
const DATE_GAP = /^,?\s*\(?(?:the\s+)?$/

/**
 * The times told in `text` between `from` and `to`, in order; of two readings of the same words the longer one. `today` is the day of publication:
 * without it only full dates are read; `lastDay`: the day told before the passage ("the day before"). A time that begins after it is marked as future, one that goes on beyond it ends with it.
 */
export const readTimes = (
  text: string,
  span: Span,
  today: string | null,
  lastDay: string | null = null,
): FoundTime[] => dateTimes(text, span, findTimeWords(text.slice(span.start, span.end)), today, lastDay)

/** The words of a passage that tell a time, in order. */
export const findTimeWords = (passage: string): TimeWords[] =>
  longestApart(rulesFor(passage).flatMap((rule) => matchesOf(rule, passage)))

/** What `readTimes` gives, when the words were found before. */
export const dateTimes = (
  text: string,
  { start, end }: Span,
  matches: TimeWords[],
  today: string | null,
  lastDay: string | null = null,
): FoundTime[] => {
  if (matches.length === 0) return []
  const passage = text.slice(start, end)
  const found: FoundTime[] = []
  let last = lastDay
  for (const match of matches) {
    const stretch = match.rule.resolve(match.groups, { today, last })
    if (!stretch) continue
    const isFuture = today !== null && stretch.from > today
    const to = today !== null && !isFuture && stretch.to > today ? today : stretch.to
    const isSince =
      /(?:^|\P{L})since\s*(?:the\s+\p{L}+\s+of\s*)?$/iu.test(passage.slice(0, match.start)) ||
      /^since/i.test(passage.slice(match.start))
    found.push({ ...stretch, to, start: match.start, end: match.end, isFuture, isSince })
    if (stretch.precision === 1) last = stretch.from
  }
  return joinNeighbours(passage, found).map((time) => ({
    ...(time.isSince && !time.isFuture && today ? holdsSince(time, today) : time),
    start: time.start + start,
    end: time.end + start,
  }))
}

const matchesOf = (rule: TimeRule, passage: string): TimeWords[] =>
  [...passage.matchAll(rule.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule,
    groups: match.groups ?? {},
  }))

const longestApart = (matches: TimeWords[]): TimeWords[] => {
  const kept: TimeWords[] = []
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** "at dawn on Tuesday": Tuesday says the day. */
const namesDay = (passage: string, { start, end }: Span): boolean => weekday.test(passage.slice(start, end))
const weekday = new RegExp(WEEKDAY, 'u')

/** "since Friday" goes on to the day of publication. */
const holdsSince = (time: FoundTime, today: string): FoundTime => {
  const days = daysBetween(time.from, today)
  return { ...time, to: today, precision: days <= 7 ? 2 : 3 }
}

/** "Tuesday, Nov. 5" is one date; "from Friday to Sunday" one stretch. */
const joinNeighbours = (passage: string, times: FoundTime[]): FoundTime[] => {
  const joined: FoundTime[] = []
  for (const time of times) {
    const last = joined.at(-1)
    const gap = last ? passage.slice(last.end, time.start) : ''
    const isPair = last !== undefined && last.precision === 1 && time.precision === 1
    if (isPair && DATE_GAP.test(gap) && !last.isSince) {
      const dated =
        [time, last].find((one) => /\d/.test(passage.slice(one.start, one.end))) ??
        (namesDay(passage, last) ? last : time)
      joined[joined.length - 1] = { ...dated, start: last.start, end: time.end }
    } else if (isPair && RANGE_GAP.test(gap) && last.from <= time.to) {
      const days = daysBetween(last.from, time.to)
      joined[joined.length - 1] = {
        ...time,
        from: last.from,
        start: last.start,
        precision: days <= 1 ? 1 : days <= 7 ? 2 : 3,
      }
    } else joined.push(time)
  }
  return joined
}
