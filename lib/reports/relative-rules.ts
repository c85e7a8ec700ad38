import times from '@/data/lexicon/times.json'
import { addDays, firstOfMonth, lastOfMonth, monthOf, weekdayOf, yearOf } from './calendar'
import {
  anyOf,
  EDGE,
  type Groups,
  inBothCases,
  type Stretch,
  type TimeRule,
  toRule,
  WEEKDAY,
  weekdayNames,
  weekdayNumber,
} from './time-rule'

const table = (entries: Record<string, number>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries))
const shifts = table(times.shifts)
const spans = table(times.spans)
const agoUnits = table(times.agoUnits)
const agoCounts = table(times.agoCounts)

const WORD_ENDS = '(?![\\p{L}\\p{N}])'
const either = (words: string[]): string => anyOf(inBothCases(words))

const oneDay = (day: string): Stretch => ({ from: day, to: day, precision: 1 })
const monday = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7))

/** The latest such weekday that is not after publication; "last" leaves out the day of publication itself. */
const readWeekday = (groups: Groups, today: string): Stretch => {
  const back = (weekdayOf(today) - weekdayNumber(groups.weekday) + 7) % 7
  const which = (groups.which ?? '').toLowerCase()
  if (groups.week) return oneDay(addDays(monday(today), -7 + ((weekdayNumber(groups.weekday) + 6) % 7)))
  if (which === 'next' || which === 'coming') return oneDay(addDays(today, 7 - back))
  const day = addDays(today, -(back === 0 && which !== '' && which !== 'this' ? 7 : back))
  return groups.into ? { from: addDays(day, -1), to: day, precision: 1 } : oneDay(day)
}

/** The weekend before the day of publication, or the one that is going on. */
const readWeekend = (today: string, which = ''): Stretch => {
  const back = (weekdayOf(today) + 1) % 7 // days since Saturday
  const isOn = back <= 1
  const saturday = addDays(today, -back - (which.toLowerCase() === 'last' && isOn ? 7 : 0))
  if (which.toLowerCase() === 'next')
    return { from: addDays(saturday, 7), to: addDays(saturday, 8), precision: 2 }
  const sunday = addDays(saturday, 1)
  return { from: saturday, to: sunday > today ? today : sunday, precision: 2 }
}

const readUnit = ({ which = '', unit = '' }: Groups, today: string): Stretch => {
  const back = /^(?:last|previous|past|минул|прошл)/iu.test(which)
  const ahead = /^(?:next|coming)/iu.test(which)
  if (/^(?:week|тиж|недел)/iu.test(unit)) {
    const from = addDays(monday(today), back ? -7 : ahead ? 7 : 0)
    return { from, to: back || ahead ? addDays(from, 6) : today, precision: 2 }
  }
  if (/^(?:month|місяц|месяц)/iu.test(unit)) {
    const month = monthOf(today) + (back ? -1 : ahead ? 1 : 0)
    const from = firstOfMonth(yearOf(today), month)
    return { from, to: back || ahead ? lastOfMonth(yearOf(today), month) : today, precision: 3 }
  }
  const year = yearOf(today) + (back ? -1 : ahead ? 1 : 0)
  return { from: firstOfMonth(year, 1), to: back || ahead ? lastOfMonth(year, 12) : today, precision: 3 }
}

/** "two days ago" is a day, "two weeks ago" a week or so, "three months ago" a month or so. */
const readAgo = (groups: Groups, today: string): Stretch | null => {
  const counted = (groups.count ?? '').toLowerCase()
  const count = agoCounts.get(counted) ?? Number(counted)
  const unit =
    agoUnits.get((groups.unit ?? '').toLowerCase()) ??
    agoUnits.get((groups.unit ?? '').replace(/s$/i, '').toLowerCase())
  if (!unit || !Number.isFinite(count)) return null
  const day = addDays(today, -Math.round(count * unit))
  const isVague = /few|several|couple/.test(counted) || Boolean(groups.about)
  if (unit === 1 && !isVague) return oneDay(day)
  const slack = unit === 1 ? 2 : unit < 30 ? (count <= 1 ? 1 : 3) : unit < 300 ? 15 : 183
  const to = addDays(day, slack)
  return { from: addDays(day, -slack), to: to > today ? today : to, precision: unit < 30 ? 2 : 3 }
}

const fromToday =
  (read: (groups: Groups, today: string) => Stretch | null): TimeRule['resolve'] =>
  (groups, { today }) =>
    today ? read(groups, today) : null

const fromLast =
  (days: number): TimeRule['resolve'] =>
  (_groups, { last, today }) => {
    const day = last ?? today
    return day ? oneDay(addDays(day, days)) : null
  }

const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night|noon|midday))?'

/** Times told from the day of publication, or from the day told last. */
export const relativeRules: TimeRule[] = [
  toRule(
    `${EDGE}(?:(?:[Oo]vernight|[Mm]orning|[Ee]vening|[Ll]ate|[Ee]arly|[Ee]arlier|[Ll]ater|[Nn]ight)\\s+)*(?:(?<into>[Oo]vernight\\s+(?:in)?to|[Nn]ight\\s+(?:in)?to)\\s+)?(?:[Oo]n\\s+)?(?:the\\s+(?:night|morning|evening)\\s+of\\s+)?(?:(?<which>[Ll]ast|[Tt]his|[Pp]ast|[Nn]ext|[Pp]revious|[Cc]oming)\\s+)?${WEEKDAY}(?!s\\b)(?:['’]s)?${PART_OF_DAY}(?<week>,?\\s+(?:of\\s+)?last\\s+week)?`,
    weekdayNames,
    fromToday(readWeekday),
  ),
  toRule(
    `${EDGE}(?<word>${either([...shifts.keys()])})${WORD_ENDS}(?:['’]s)?${PART_OF_DAY}`,
    inBothCases([...shifts.keys()]),
    fromToday(({ word = '' }, today) => oneDay(addDays(today, shifts.get(word.toLowerCase()) ?? 0))),
  ),
  toRule(
    `${EDGE}(?:${either(times.nights)})${WORD_ENDS}`,
    inBothCases(times.nights),
    fromToday((_groups, today) => ({
      from: addDays(today, -1),
      to: today,
      precision: 1,
    })),
  ),
  toRule(
    `${EDGE}(?:${either(times.mornings)})${WORD_ENDS}`,
    inBothCases(times.mornings),
    fromToday((_groups, today) => oneDay(today)),
  ),
  toRule(`${EDGE}(?:${either(times.thatDay)})${WORD_ENDS}`, inBothCases(times.thatDay), fromLast(0)),
  toRule(`${EDGE}(?:${either(times.dayAfter)})${WORD_ENDS}`, inBothCases(times.dayAfter), fromLast(1)),
  toRule(`${EDGE}(?:${either(times.dayBefore)})${WORD_ENDS}`, inBothCases(times.dayBefore), fromLast(-1)),
  toRule(
    `${EDGE}(?:(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n)\\s+)?(?:(?<which>[Tt]he|[Tt]his|[Ll]ast|[Tt]he past|[Nn]ext)\\s+)weekend(?:['’]s)?`,
    ['weekend'],
    fromToday(({ which }, today) => readWeekend(today, which)),
  ),
  toRule(
    `${EDGE}(?:[Ee]arlier\\s+|[Ll]ater\\s+)?(?<which>[Ll]ast|[Tt]his|[Pp]revious|[Nn]ext|[Cc]oming)\\s+(?<unit>week|month|year)${WORD_ENDS}(?!-)`,
    ['week', 'month', 'year'],
    fromToday(readUnit),
  ),
  toRule(
    `${EDGE}(?<which>[Мм]инулого|[Цц]ього|[Пп]рошлой|[Пп]рошлого|[Ээ]той)\\s+(?<unit>тижня|місяця|року|неделе|недели|месяца|года)${WORD_ENDS}`,
    ['тижня', 'місяця', 'року', 'неделе', 'недели', 'месяца', 'года'],
    fromToday(readUnit),
  ),
  toRule(
    `${EDGE}(?<about>[Aa]bout\\s+|[Aa]round\\s+|[Rr]oughly\\s+|[Nn]early\\s+|[Aa]lmost\\s+|[Mm]ore than\\s+|[Oo]ver\\s+)?(?<count>${either([...agoCounts.keys()])}|\\d{1,3})\\s+(?:of\\s+)?(?<unit>${anyOf([...agoUnits.keys()])})s?\\s+(?:ago|earlier|тому|назад)${WORD_ENDS}`,
    ['ago', 'earlier', 'тому', 'назад'],
    fromToday(readAgo),
  ),
  toRule(
    `${EDGE}(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or|[Зз]а)\\s+)(?:the\\s+)?(?:past|last|previous|preceding|минулу|останню|прошедшие|последние)\\s+(?<span>${anyOf([...spans.keys()])})s?${WORD_ENDS}`,
    ['past', 'last', 'previous', 'preceding', 'минулу', 'останню', 'прошедшие', 'последние'],
    fromToday(({ span = '' }, today) => {
      const days = spans.get(span) ?? 1
      return { from: addDays(today, -days), to: today, precision: days <= 1 ? 1 : days <= 7 ? 2 : 3 }
    }),
  ),
  toRule(
    `${EDGE}(?:[Ii]n|[Oo]ver|[Dd]uring)\\s+(?:the\\s+)?(?:recent|past|last)\\s+(?<unit>days|weeks|months)${WORD_ENDS}`,
    ['days', 'weeks', 'months'],
    fromToday(({ unit }, today) => {
      const days = unit === 'days' ? 7 : unit === 'weeks' ? 28 : 120
      return { from: addDays(today, -days), to: today, precision: unit === 'days' ? 2 : 3 }
    }),
  ),
  toRule(
    `${EDGE}(?:[Dd]uring the past day|[Уу]продовж доби|[Зз]а сутки)${WORD_ENDS}`,
    ['past', 'доби', 'сутки'],
    fromToday((_groups, today) => ({
      from: addDays(today, -1),
      to: today,
      precision: 1,
    })),
  ),
]
