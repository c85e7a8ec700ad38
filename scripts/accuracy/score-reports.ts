import type { AnsweredReport } from './answered-report'
import { describeAnswer } from './describe-answer'
import type { GoldEntry } from './gold-report'
import { type Field, fields, judgeReport } from './judge-report'
import { matchReports } from './match-reports'

/** A share as its two numbers. */
export type Share = { right: number; of: number }

export type ReportFigures = {
  texts: number
  /** Gold reports that were found. */
  recall: Share
  /** Answers that tell of a gold report. */
  precision: Share
  f1: number
  /** Texts that report nothing, out of which a report came. */
  falseReports: Share
  /** Of the reports found: how many have the field right. */
  fields: Record<Field, Share>
}

/** What went wrong in one text, in words: for looking at, first half only. */
export type ReportMiss = { id: string; text: string; what: string }

export const shareOf = ({ right, of }: Share): number => (of === 0 ? 0 : right / of)

const none = (): Share => ({ right: 0, of: 0 })
const noneByField = (): Record<Field, Share> => ({
  type: none(),
  subType: none(),
  place: none(),
  date: none(),
  dateWithinDay: none(),
  source: none(),
  everySource: none(),
  casualties: none(),
  casualtiesGiven: none(),
  status: none(),
})

/** Figures of one half: `answers` holds what was answered to each text. */
export const scoreReports = (
  entries: GoldEntry[],
  answers: Map<string, AnsweredReport[]>,
): { figures: ReportFigures; misses: ReportMiss[] } => {
  const misses: ReportMiss[] = []
  const [recall, precision, falseReports, shares] = [none(), none(), none(), noneByField()]
  for (const entry of entries) {
    const given = answers.get(entry.id) ?? []
    const { pairs, missed, surplus } = matchReports(entry, given)
    const note = (what: string): number => misses.push({ id: entry.id, text: entry.text, what })
    recall.right += pairs.length
    recall.of += entry.reports.length
    precision.right += pairs.length
    precision.of += pairs.length + surplus.length
    if (entry.reports.length === 0) {
      falseReports.of++
      if (given.length > 0) falseReports.right++
    }
    for (const { trigger } of missed) note(`not found: ${trigger}`)
    for (const { span, eventType } of surplus)
      note(`surplus: ${eventType} in "${entry.text.slice(span.start, span.end)}"`)
    for (const { gold, answer } of pairs) {
      const judged = judgeReport(gold, answer)
      for (const field of fields) {
        if (judged[field] === null) continue
        shares[field].of++
        if (judged[field]) shares[field].right++
        else note(`${field} of ${gold.trigger}: ${describeAnswer(field, answer)}`)
      }
    }
  }
  const [found, kept] = [shareOf(recall), shareOf(precision)]
  const f1 = found + kept === 0 ? 0 : (2 * found * kept) / (found + kept)
  return {
    figures: { texts: entries.length, recall, precision, f1, falseReports, fields: shares },
    misses,
  }
}
