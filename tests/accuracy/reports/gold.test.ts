import { expect, test } from 'vitest'
import { subEventTypes } from '@/lib/domain'
import type { AnsweredReport } from '../../../scripts/accuracy/answered-report'
import { type GoldEntry, goldHalves, manners, readGoldReports } from '../../../scripts/accuracy/gold-report'
import { scoreReports, shareOf } from '../../../scripts/accuracy/score-reports'

const FIRST_DAY = '2022-02-24' // no text is older
const LEAST_TEXTS = 110
const SHARE_OF_SILENT = { low: 0.28, high: 0.4 } // texts that report nothing

const halves = { first: readGoldReports('first'), second: readGoldReports('second') }
const entries = [...halves.first, ...halves.second]
const reports = entries.flatMap((entry) => entry.reports.map((report) => ({ entry, report })))

const times = (text: string, word: string): number =>
  text.split(
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
  ).length - 1

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

test('ids are in order and say the half, and no text stands twice', () => {
  for (const half of goldHalves)
    expect(halves[half].map(({ id }) => id)).toEqual(
      halves[half].map((_, index) => `${half === 'first' ? 'a' : 'b'}${String(index + 1).padStart(3, '0')}`),
    )
  expect(new Set(entries.map(({ text }) => words(text).join(' '))).size).toBe(entries.length)
})

test('the halves share no run of nine words', () => {
  const runs = (half: GoldEntry[]): string[] =>
    half.flatMap(({ text }) => {
      const all = words(text)
      return all.slice(8).map((_, index) => all.slice(index, index + 9).join(' '))
    })
  const first = new Set(runs(halves.first))
  expect(runs(halves.second).filter((run) => first.has(run))).toEqual([])
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
    if (report.status === 'confirmed' || report.status === 'disputed')
      expect(report.attribution.length).toBeGreaterThan(1)
    if (report.status === 'denied' || report.status === 'claimed')
      expect(report.attribution.length + (entry.manner === 'bulletin' ? 1 : 0)).toBeGreaterThan(0)
  },
)

test('both halves have the same make-up', () => {
  const share = (half: GoldEntry[], is: (entry: GoldEntry) => boolean): number =>
    half.filter(is).length / half.length
  for (const half of goldHalves) {
    expect(halves[half].length).toBeGreaterThanOrEqual(LEAST_TEXTS)
    const silent = share(halves[half], (entry) => entry.reports.length === 0)
    expect(silent).toBeGreaterThan(SHARE_OF_SILENT.low)
    expect(silent).toBeLessThan(SHARE_OF_SILENT.high)
  }
  const alike = (is: (entry: GoldEntry) => boolean): void =>
    expect(Math.abs(share(halves.first, is) - share(halves.second, is))).toBeLessThan(0.06)
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
      span: { start: text.indexOf(trigger), end: text.indexOf(trigger) + trigger.length },
      point: place,
      attribution: attribution.map((name) => ({ name })),
    }))
  for (const half of goldHalves) {
    const { figures, misses } = scoreReports(
      halves[half],
      new Map(halves[half].map((entry) => [entry.id, answersTo(entry)])),
    )
    expect(misses).toEqual([])
    expect([figures.f1, shareOf(figures.falseReports)]).toEqual([1, 0])
    for (const share of Object.values(figures.fields)) expect(shareOf(share)).toBe(1)
  }
})
