import { expect, test } from 'vitest'
import { subEventTypes } from '@/lib/domain'
import type { AnsweredReport } from '../../../scripts/accuracy/answered-report'
import {
  type GoldEntry,
  goldParts,
  manners,
  readGoldReports,
  readTrainingTexts,
} from '../../../scripts/accuracy/gold-report'
import { findWord } from '../../../scripts/accuracy/match-reports'
import { scoreReports, shareOf } from '../../../scripts/accuracy/score-reports'

const FIRST_DAY = '1991-01-01' // no text is older
const LEAST_TEXTS = 110
const SHARE_OF_SILENT = { low: 0.28, high: 0.4 } // texts that report nothing

const parts = {
  first: readGoldReports('first'),
  second: readGoldReports('second'),
  third: readGoldReports('third'),
  fourth: readGoldReports('fourth'),
}
const LETTERS = { first: 'a', second: 'b', third: 'c', fourth: 'd' }
const entries = goldParts.flatMap((part) => parts[part])
const reports = entries.flatMap((entry) => entry.reports.map((report) => ({ entry, report })))

const times = (text: string, word: string): number =>
  text.split(
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
  ).length - 1

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

test('ids are in order and say the part, and no text stands twice', () => {
  for (const part of goldParts)
    expect(parts[part].map(({ id }) => id)).toEqual(
      parts[part].map((_, index) => `${LETTERS[part]}${String(index + 1).padStart(3, '0')}`),
    )
  expect(new Set(entries.map(({ text }) => words(text).join(' '))).size).toBe(entries.length)
})

test('the parts share no run of nine words', () => {
  const runs = (part: GoldEntry[]): string[] =>
    part.flatMap(({ text }) => {
      const all = words(text)
      return all.slice(8).map((_, index) => all.slice(index, index + 9).join(' '))
    })
  const known = new Map<string, string>()
  for (const part of goldParts)
    for (const run of new Set(runs(parts[part]))) {
      expect([run, known.get(run)]).toEqual([run, undefined])
      known.set(run, part)
    }
})

test.each(reports.map(({ entry, report }) => [`${entry.id} ${report.trigger}`, entry, report] as const))(
  '%s',
  (_, entry, report) => {
    for (const word of [report.trigger, ...(report.otherTriggers ?? []), ...(report.again ?? [])])
      expect([word, times(entry.text, word)]).toEqual([word, 1])
    for (const place of [report.place, ...(report.otherPlaces ?? [])])
      if (place) expect(entry.text).toContain(place.words)
    for (const name of report.attribution) expect(entry.text).toContain(name)
    for (const dates of [report.dates, ...(report.otherDates ?? [])])
      if (dates) {
        expect(dates.from <= dates.to && dates.to <= entry.date).toBe(true)
        expect(dates.from >= FIRST_DAY).toBe(true)
      }
    for (const { low, high } of Object.values(report.casualties))
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
    expect(subEventTypes[report.eventType]).toContain(report.subEventType)
    if (report.status === 'disputed') expect(report.attribution.length).toBeGreaterThan(1)
    // A side and what the paper itself saw confirm one another.
    if (report.status === 'confirmed') expect(report.attribution.length).toBeGreaterThan(0)
    if (report.status === 'denied' || report.status === 'claimed')
      expect(report.attribution.length + (entry.manner === 'bulletin' ? 1 : 0)).toBeGreaterThan(0)
  },
)

test('every part holds enough that report nothing, the first two have the same make-up', () => {
  const share = (part: GoldEntry[], is: (entry: GoldEntry) => boolean): number =>
    part.filter(is).length / part.length
  for (const part of goldParts) {
    expect(parts[part].length).toBeGreaterThanOrEqual(LEAST_TEXTS)
    const silent = share(parts[part], (entry) => entry.reports.length === 0)
    expect(silent).toBeGreaterThan(SHARE_OF_SILENT.low)
    expect(silent).toBeLessThan(SHARE_OF_SILENT.high)
  }
  const alike = (is: (entry: GoldEntry) => boolean): void =>
    expect(Math.abs(share(parts.first, is) - share(parts.second, is))).toBeLessThan(0.06)
  for (const manner of manners) alike((entry) => entry.manner === manner)
  for (const war of new Set(entries.map(({ war }) => war))) alike((entry) => entry.war === war)
  for (const phenomenon of new Set(entries.flatMap(({ phenomena }) => phenomena)))
    alike((entry) => entry.phenomena.includes(phenomenon))
  for (const type of Object.keys(subEventTypes))
    alike((entry) => entry.reports.some(({ eventType }) => eventType === type))
})

test('an answer that says what the gold says is right in everything', () => {
  const answersTo = ({ text, reports }: GoldEntry): AnsweredReport[] =>
    reports.map(({ trigger, attribution, place, ...report }) => ({
      ...report,
      span: findWord(text, trigger),
      point: place,
      attribution: attribution.map((name) => ({ name })),
    }))
  for (const part of goldParts) {
    const { figures, misses } = scoreReports(
      parts[part],
      new Map(parts[part].map((entry) => [entry.id, answersTo(entry)])),
    )
    expect(misses).toEqual([])
    expect([figures.f1, shareOf(figures.falseReports)]).toEqual([1, 0])
    for (const share of Object.values(figures.fields)) expect(shareOf(share)).toBe(1)
  }
})

test('the texts to learn from say what they report in words that stand once, and none is a text of the gold set', () => {
  const training = readTrainingTexts()
  for (const { id, text, reports } of training)
    for (const { trigger, otherTriggers = [], again = [] } of reports)
      for (const word of [trigger, ...otherTriggers, ...again])
        expect([id, word, times(text, word)]).toEqual([id, word, 1])
  const known = new Set(entries.map(({ text }) => words(text).join(' ')))
  expect(training.filter(({ text }) => known.has(words(text).join(' ')))).toEqual([])
})
