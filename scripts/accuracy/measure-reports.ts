import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Gazetteer } from '@/lib/gazetteer'
import { answerLine } from '../geoparse/answer-line'
import { type AnsweredReport, readAnswer } from './answered-report'
import { type GoldEntry, goldParts, readGoldFile, readGoldReports, UNSEEN_PART } from './gold-report'
import { printReportHeader, printReportMisses, printReports } from './print-reports'
import { type ReportFigures, type ReportMiss, scoreReports } from './score-reports'
import type { ReportModels } from '@/lib/reports/report-models'

/**
 * Scores the reports that the command line gives. `files`: annotated files of one's own; without them our own gold set, whose unseen part is the
 * figure and read only when `isFinal`. Misses of that part are never listed.
 */
export const measureReports = (
  gazetteer: Gazetteer,
  { files, isFinal, listsMisses }: { files: string[]; isFinal: boolean; listsMisses: boolean },
  say: (line: string) => void,
): Record<string, ReportFigures> => {
  const results: Record<string, ReportFigures> = {}
  const measure = (name: string, entries: GoldEntry[]): ReportMiss[] => {
    const { figures, misses } = scoreReports(entries, answerAll(entries, gazetteer))
    results[name] = figures
    printReports(name, figures, say)
    return misses
  }
  printReportHeader(say)
  if (files.length > 0) {
    for (const file of files) {
      if (!existsSync(file)) throw new Error(`There is no file ${file} with annotated reports.`)
      const misses = measure(basename(file, '.jsonl'), readGoldFile(file))
      if (listsMisses) printReportMisses(misses, say)
    }
    return results
  }
  for (const part of goldParts) {
    if (part === UNSEEN_PART && !isFinal) continue
    const misses = measure(`${part} part`, readGoldReports(part))
    if (listsMisses && part !== UNSEEN_PART) printReportMisses(misses, say)
  }
  return results
}

export const answerAll = (
  entries: GoldEntry[],
  gazetteer: Gazetteer,
  models?: ReportModels,
): Map<string, AnsweredReport[]> =>
  new Map(
    entries.map(({ id, text, date }) => {
      const line = answerLine(JSON.stringify({ id, text, date }), gazetteer, models)
      const { reports } = readAnswer(line, (placeId) => {
        const place = gazetteer.place(placeId)
        return place && { lat: place.point[1], lon: place.point[0] }
      })
      return [id, reports]
    }),
  )
