import credits from '@/data/lexicon/credits.json'
import dating from '@/data/lexicon/dating.json'
import weekdayNumbers from '@/data/lexicon/weekdays.json'
import type { Section } from '@/lib/domain'
import { findDates } from './find-dates'
import type { Span } from './span'
import { splitSentences } from './split-sentences'
import { tokenize } from './tokenize'

const INFER = {
  daysAfter: 2, // a picture is printed on its day or one of the next two
  lead: 3, // sentences at the start that tell the news of the day
  sentences: 60, // sentences in which weekdays are looked for
}

/** Code units beside a date in which its weekday is looked for. */
const BESIDE = 16

/** Full names only: "sun" and "sat" are words. */
const weekdays = new Map(Object.entries(weekdayNumbers).filter(([word]) => word.length >= 5))
const future = new Set(dating.future)
const notThisWeek = new Set(dating.notThisWeek)
const saidThen = /(?:ed|said|told|wrote|spoke|сказав|сказал|заявив|заявил|повідомив|сообщил)$/u
/**
 * The day of publication as the text lets one infer it, or null. It takes two things: a full date near the top (in a caption, or in the lead with its
 * right weekday: "on Tuesday, 5 November 2024"), and, elsewhere, the bare weekday of that day or of one of the next two ("said Wednesday").
 * That weekday must stand in the lead, or no other weekdays anywhere. An old picture ("file photo") counts for nothing. Shown as inferred.
 */
export const inferDate = (text: string, sections: Section[]): string | null => {
  const sentences = sections
    .filter((section) => section.kind === 'body')
    .slice(0, INFER.sentences)
    .flatMap((section) => splitSentences(text, section.start, Math.min(section.end, section.start + 20_000)))
    .slice(0, INFER.sentences)
  const lead = sentences.slice(0, INFER.lead)
  const anchor = [...captionDays(text, sections), ...leadDays(text, lead)].toSorted().at(-1)
  if (!anchor) return null
  const inLead = new Set(lead.flatMap((sentence) => pastWeekdays(text, sentence)))
  const all = new Set(sentences.flatMap((sentence) => pastWeekdays(text, sentence)))
  const days = Array.from({ length: INFER.daysAfter + 1 }, (_, index) => addDays(anchor, index))
  const named = days.filter((day) => all.has(weekdayOf(day)))
  const sure = inLead.size > 0 ? days.some((day) => inLead.has(weekdayOf(day))) : named.length === all.size
  return sure ? (named.at(-1) ?? null) : null
}

const captionDays = (text: string, sections: Section[]): string[] =>
  sections
    .filter(({ kind }) => kind === 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .filter((caption) => !credits.fileWords.some((word) => caption.toLowerCase().includes(word)))
    .flatMap((caption) => findDates(caption).map(({ date }) => date.slice(0, 10)))

const leadDays = (text: string, lead: Span[]): string[] =>
  lead.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    return findDates(sentence)
      .filter((found) => weekdayBeside(sentence, found) === weekdayOf(found.date.slice(0, 10)))
      .map(({ date }) => date.slice(0, 10))
  })

/** The weekday (0 = Sunday) that stands right before or after a date. */
const weekdayBeside = (text: string, { start, end }: Span): number | undefined => {
  const before = /(\p{L}[\p{L}’']+),?\s*\(?$/u.exec(text.slice(Math.max(0, start - BESIDE), start))?.[1]
  const after = /^[\s,()]*(\p{L}[\p{L}’']+)/u.exec(text.slice(end, end + BESIDE))?.[1]
  return weekdays.get(before?.toLowerCase() ?? '') ?? weekdays.get(after?.toLowerCase() ?? '')
}

/** Weekdays (0 = Sunday) that the sentence tells of as past: "said Tuesday"; not "next Tuesday", not "will meet on Thursday", not the weekday of a full date. */
const pastWeekdays = (text: string, sentence: Span): number[] => {
  const dates = findDates(text.slice(sentence.start, sentence.end)).map((date) => ({
    start: sentence.start + date.start - BESIDE,
    end: sentence.start + date.end + BESIDE,
  }))
  const words = tokenize(text, sentence.start, sentence.end)
    .filter(
      ({ kind, start }) => kind === 'word' && !dates.some((date) => date.start <= start && start < date.end),
    )
    .map(({ start, end }) => text.slice(start, end))
  const ahead = words.some((word) => future.has(word))
  return words.flatMap((word, at) => {
    const weekday = weekdays.get(word.toLowerCase())
    if (weekday === undefined || /^[a-z]/.test(word)) return []
    const before = /^(?:on|у|в|во)$/i.test(words[at - 1] ?? '') ? words[at - 2] : words[at - 1]
    if (notThisWeek.has((before ?? '').toLowerCase())) return []
    return saidThen.test(before ?? '') || !ahead ? [weekday] : []
  })
}

const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
