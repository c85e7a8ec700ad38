import type { Gazetteer } from '@/lib/gazetteer'
import { answerLine } from '../geoparse/answer-line'
import { readAnswer } from './answered-report'
import { type GoldHalf, readGoldReports } from './gold-report'
import { printReportHeader, printReportMisses, printReports } from './print-reports'
import { type ReportFigures, scoreReports } from './score-reports'

/**
 * Scores the reports that the command line gives on our own gold set, which lies in the repository. The second half is the figure and
 * read only when `isFinal`; misses are listed for the first half alone.
 */
export const measureReports = (
  gazetteer: Gazetteer,
  { isFinal, listsMisses }: { isFinal: boolean; listsMisses: boolean },
  say: (line: string) => void,
): Partial<Record<GoldHalf, ReportFigures>> => {
  const results: Partial<Record<GoldHalf, ReportFigures>> = {}
  const halves: GoldHalf[] = isFinal ? ['first', 'second'] : ['first']
  printReportHeader(say)
  for (const half of halves) {
    const entries = readGoldReports(half)
    const answers = entries.map(({ id, text, date }) =>
      readAnswer(answerLine(JSON.stringify({ id, text, date }), gazetteer), (placeId) => {
        const place = gazetteer.place(placeId)
        return place && { lat: place.point[1], lon: place.point[0] }
      }),
    )
    const { figures, misses } = scoreReports(
      entries,
      new Map(answers.map(({ id, reports }) => [id, reports])),
    )
    results[half] = figures
    printReports(half, figures, say)
    if (listsMisses && half === 'first') printReportMisses(misses, say)
  }
  return results
}
