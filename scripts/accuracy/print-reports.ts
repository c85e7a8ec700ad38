import type { Field } from './judge-report'
import { type ReportFigures, type ReportMiss, type Share, shareOf } from './score-reports'

const NAME_WIDTH = 22
const MISSES_SHOWN = 400

const columns: [Field, string][] = [
  ['type', 'type'],
  ['subType', 'sub'],
  ['place', 'place'],
  ['date', 'date'],
  ['dateWithinDay', '±1 d'],
  ['source', 'src'],
  ['everySource', 'all'],
  ['casualties', 'casu'],
  ['casualtiesGiven', 'told'],
  ['status', 'stat'],
]

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)
const cell = (share: Share): string => (share.of ? percent(shareOf(share)) : '    -')

/** `told`: casualties where the text or the answer gives any; `all`: every source found, not one of them. */
export const printReportHeader = (say: (line: string) => void): void =>
  say(
    `\n${'reports'.padEnd(NAME_WIDTH)} | texts |    F1     P     R | false | ${columns.map(([, title]) => title.padStart(5)).join(' ')}`,
  )

export const printReports = (name: string, figures: ReportFigures, say: (line: string) => void): void => {
  const { texts, f1, precision, recall, falseReports } = figures
  say(
    `${name.padEnd(NAME_WIDTH)} | ${String(texts).padStart(5)} | ${percent(f1)} ${cell(precision)} ${cell(recall)} | ${cell(falseReports)} | ${columns.map(([field]) => cell(figures.fields[field])).join(' ')}`,
  )
}

export const printReportMisses = (misses: ReportMiss[], say: (line: string) => void): void => {
  for (const { id, what, text } of misses.slice(0, MISSES_SHOWN)) say(`${id}  ${what}\n      ${text}`)
}
