import times from '@/data/lexicon/times.json'
import { addDays, daysBetween, firstOfMonth, lastOfMonth, monthOf, toDay, yearOf } from './calendar'
import {
  ANY_YEAR,
  anyOf,
  EDGE,
  type Groups,
  MONTH,
  monthNumber,
  monthWords,
  type Stretch,
  type TimeRule,
  toRule,
  YEAR,
} from './time-rule'

const AHEAD = 31 // days after publication that a date without a year may lie; one further on was last year

const parts = new Map(Object.entries(times.parts))
const seasons = new Map(Object.entries(times.seasons))
const PART = `(?<part>${anyOf([...parts.keys()])})[ -]`
const TO = '\\s*(?:-|–|—|to|through|until|and)\\s*'
/** After a second day: "Oct. 3 and 4 people" counts people. */
const DAY_ENDS =
  '(?!\\d|[.,:]\\d|%|\\s+(?!(?:in|at|on|by|near|when|the|as|after|and|GMT|UTC)\\b|(?:19|20)\\d\\d\\b)\\p{L})'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const LAST_DAY = '(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?'

/** The year that a date without one means: the latest that is not long after publication. */
const yearFor = (month: number, day: number, today: string | null): number | null => {
  if (!today) return null
  const candidate = toDay(yearOf(today), month, day)
  if (!candidate) return yearOf(today) - 1
  return daysBetween(today, candidate) > AHEAD ? yearOf(today) - 1 : yearOf(today)
}

const stretchOf = (from: string | null, to: string | null): Stretch | null => {
  if (!from || !to || to < from) return null
  const days = daysBetween(from, to)
  return { from, to, precision: days <= 1 ? 1 : days <= 7 ? 2 : 3 }
}

const readDays = (groups: Groups, today: string | null): Stretch | null => {
  const month = groups.month ? monthNumber(groups.month) : Number(groups.monthNumber)
  const day = Number(groups.day)
  const year = groups.year ? Number(groups.year) : yearFor(month, day, today)
  if (!year || !month) return null
  const from = toDay(year, month, day)
  return stretchOf(from, groups.lastDay ? toDay(year, month, Number(groups.lastDay)) : from)
}

/** 11/03 is 3 November or 11 March: the one that lies nearer before publication. */
const readSlashes = ({ first, second, year }: Groups, today: string | null): Stretch | null => {
  const [a, b] = [Number(first), Number(second)]
  const full = year && (year.length === 2 ? 2000 + Number(year) : Number(year))
  const days = [
    [a, b],
    [b, a],
  ].flatMap(([month = 0, day = 0]) => {
    const inYear = full || yearFor(month, day, today)
    return (inYear && month <= 12 && toDay(inYear, month, day)) || []
  })
  const past = days.filter((day) => !today || day <= today).toSorted()
  const isSure = new Set(days).size === 1
  if (!today && !isSure) return null
  const day = past.at(-1) ?? (isSure ? days[0] : undefined)
  return day ? stretchOf(day, day) : null
}

const readMonth = (groups: Groups, today: string | null): Stretch | null => {
  const month = monthNumber(groups.month)
  const year = groups.year ? Number(groups.year) : yearFor(month, 1, today)
  if (!year || !month) return null
  const last = lastOfMonth(year, month)
  const part = parts.get((groups.part ?? '').toLowerCase())
  if (part === undefined) return { from: firstOfMonth(year, month), to: last, precision: 3 }
  const from = addDays(firstOfMonth(year, month), part * 10)
  return { from, to: part === 2 ? last : addDays(from, 9), precision: 3 }
}

const readYear = (groups: Groups): Stretch => {
  const year = Number(groups.year)
  const part = parts.get((groups.part ?? '').toLowerCase())
  if (part === undefined) return { from: firstOfMonth(year, 1), to: lastOfMonth(year, 12), precision: 3 }
  return { from: firstOfMonth(year, 1 + part * 4), to: lastOfMonth(year, 4 + part * 4), precision: 3 }
}

const readSeason = (groups: Groups, today: string | null): Stretch | null => {
  const first = seasons.get(groups.season ?? '') ?? 0
  if (!groups.year && !today) return null
  const year = groups.year ? Number(groups.year) : yearOf(today ?? '')
  const isAhead = !groups.year && today !== null && (first > monthOf(today) || groups.which === 'last')
  const inYear = isAhead ? year - 1 : year
  const from = firstOfMonth(inYear, first)
  return {
    from,
    to: lastOfMonth(inYear + (first === 12 ? 1 : 0), first === 12 ? 2 : first + 2),
    precision: 3,
  }
}

/** Dates of the calendar, with and without a year. */
export const calendarRules: TimeRule[] = [
  toRule(
    `${EDGE}(?<year>(?:19|20)\\d\\d)-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
    [ANY_YEAR],
    (groups, { today }) => readDays(groups, today),
  ),
  toRule(
    `${EDGE}(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    [ANY_YEAR],
    (groups, { today }) => readDays(groups, today),
  ),
  toRule(
    `${EDGE}(?:between\\s+)?${DAY}${TO}${LAST_DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?`,
    monthWords,
    (groups, { today }) => readDays(groups, today),
  ),
  toRule(`${EDGE}${DAY}(?:\\s+of)?[ \u00A0-]${MONTH}(?:,?\\s+${YEAR})?`, monthWords, (groups, { today }) =>
    readDays(groups, today),
  ),
  toRule(
    `${EDGE}${MONTH}\\s*${DAY}${TO}${LAST_DAY}${DAY_ENDS}(?:,?\\s+${YEAR})?`,
    monthWords,
    (groups, { today }) => readDays(groups, today),
  ),
  toRule(
    `${EDGE}${MONTH}\\s*${DAY}(?![\\d/:]|,\\d|\\.\\d|\\p{L})(?:,?\\s+${YEAR})?`,
    monthWords,
    (groups, { today }) => readDays(groups, today),
  ),
  toRule(
    `${EDGE}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?(?![\\d/])`,
    ['/'],
    (groups, { today }) =>
      groups.first === '24' && groups.second === '7' ? null : readSlashes(groups, today),
  ),
  toRule(`${EDGE}(?:[Ii]n\\s+)?${PART}${MONTH}(?:\\s+(?:of\\s+)?${YEAR})?`, monthWords, (groups, { today }) =>
    readMonth(groups, today),
  ),
  toRule(`${EDGE}${MONTH}(?:\\s+of)?,?\\s+${YEAR}`, monthWords, (groups, { today }) =>
    readMonth(groups, today),
  ),
  toRule(
    `${EDGE}(?:[Ii]n|[Ss]ince|[Ff]rom|[Dd]uring|[Ll]ast|[Tt]his|[Oo]f|[Bb]y|[Uu]ntil|[Tt]hrough|[Уу]|[Вв])\\s+${MONTH}(?!\\.?\\s*\\d)`,
    monthWords,
    (groups, { today }) => readMonth(groups, today),
  ),
  toRule(`${EDGE}(?:[Ii]n\\s+)?${PART}${YEAR}`, [...parts.keys()], (groups) => readYear(groups)),
  toRule(
    `${EDGE}(?:[Ii]n|[Ss]ince|[Ff]rom|[Dd]uring|[Oo]f|[Bb]y|[Uu]ntil|[Уу]|[Вв])\\s+${YEAR}(?!\\s+\\p{Ll}+s\\b)`,
    [ANY_YEAR],
    (groups) => readYear(groups),
  ),
  toRule(
    `${EDGE}(?:(?<which>last|this|in the|the|over the)\\s+)(?<season>${anyOf([...seasons.keys()])})(?:\\s+of)?(?:\\s+${YEAR})?(?!\\s+(?:of|in|on|back|into|to)\\b)`,
    [...seasons.keys()],
    (groups, { today }) => readSeason(groups, today),
  ),
]
