import credits from '@/data/lexicon/credits.json'
import dating from '@/data/lexicon/dating.json'
import weekdayNumbers from '@/data/lexicon/weekdays.json'
import type { Section } from '@/lib/domain'
import { findDates } from './find-dates'
import type { Span } from './span'
import { splitSentences } from './split-sentences'
import { tokenize } from './tokenize'

const INFER = {
  daysAfterPhoto: 2, // a picture is printed on its day or one of the next two
  lead: 3, // sentences at the start that tell the news of the day
  sentences: 60, // sentences in which weekdays are looked for
}

/** Full names only: "sun" and "sat" are words. */
const weekdays = new Map(Object.entries(weekdayNumbers).filter(([word]) => word.length >= 5))
const future = new Set(dating.future)
const notThisWeek = new Set(dating.notThisWeek)
const saidThen = /(?:ed|said|told|wrote|told|spoke|сказав|сказал|заявив|заявил|повідомив|сообщил)$/u
const longAgo = /\b(?:since|anniversary|ago|years?|until|before)\b/i

/**
 * The day of publication as the text lets one infer it, or null:
 * - a dated caption above the story, and the weekday of that day or of one of the next two in the lead (or no other weekdays at all);
 * - a sentence of the lead that gives a date with its right weekday ("on Tuesday, 5 November 2024").
 * A caption that says it is an old picture counts for nothing. Shown as inferred.
 */
export const inferDate = (text: string, sections: Section[]): string | null => {
  const sentences = sections
    .filter((section) => section.kind === 'body')
    .slice(0, INFER.sentences)
    .flatMap((section) => splitSentences(text, section.start, Math.min(section.end, section.start + 20_000)))
    .slice(0, INFER.sentences)
  return fromCaption(text, sections, sentences) ?? fromLead(text, sentences.slice(0, INFER.lead))
}

const fromCaption = (text: string, sections: Section[], sentences: Span[]): string | null => {
  const photo = sections
    .filter(({ kind }) => kind === 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .filter((caption) => !credits.fileWords.some((word) => caption.toLowerCase().includes(word)))
    .flatMap(findDates)
    .map(({ date }) => date.slice(0, 10))
    .toSorted()
    .at(-1)
  if (!photo) return null
  const lead = new Set(sentences.slice(0, INFER.lead).flatMap((sentence) => pastWeekdays(text, sentence)))
  const all = new Set(sentences.flatMap((sentence) => pastWeekdays(text, sentence)))
  const days = Array.from({ length: INFER.daysAfterPhoto + 1 }, (_, index) => addDays(photo, index))
  const named = days.filter((day) => all.has(weekdayOf(day)))
  const inLead = days.some((day) => lead.has(weekdayOf(day)))
  const noOthers = lead.size === 0 && named.length === all.size
  return inLead || noOthers ? (named.at(-1) ?? null) : null
}

/** Weekdays (0 = Sunday) that the sentence tells of as past: "said Tuesday"; not "next Tuesday", not "will meet on Thursday". */
const pastWeekdays = (text: string, sentence: Span): number[] => {
  const words = tokenize(text, sentence.start, sentence.end)
    .filter(({ kind }) => kind === 'word')
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

const fromLead = (text: string, lead: Span[]): string | null => {
  for (const { start, end } of lead) {
    const sentence = text.slice(start, end)
    if (longAgo.test(sentence)) continue
    for (const found of findDates(sentence)) {
      const around = sentence.slice(Math.max(0, found.start - 14), found.end + 14).toLowerCase()
      const weekday = weekdayOf(found.date.slice(0, 10))
      for (const [word, number] of weekdays)
        if (number === weekday && around.includes(word)) return found.date.slice(0, 10)
    }
  }
  return null
}

const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
