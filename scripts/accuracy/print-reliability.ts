import type { JudgedAnswer } from './judge-answers'

const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1] // of confidence

export type ReliabilityRow = { from: number; to: number; all: number; right: number; meanConfidence: number }

/** Right and all answers per bin of confidence. */
export const tellReliability = (judged: JudgedAnswer[]): ReliabilityRow[] =>
  BINS.slice(1).flatMap((to, index): ReliabilityRow[] => {
    const from = BINS[index] ?? 0
    const inBin = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    )
    if (inBin.length === 0) return []
    const sum = inBin.reduce((all, { confidence }) => all + confidence, 0)
    const right = inBin.filter(({ isRight }) => isRight).length
    return [{ from, to, all: inBin.length, right, meanConfidence: sum / inBin.length }]
  })

export const printReliability = (judged: JudgedAnswer[], say: (line: string) => void): void => {
  say('\nconfidence, and share of the answers (without demonyms) that were right:')
  for (const { from, to, all, right, meanConfidence } of tellReliability(judged)) {
    const share = ((100 * right) / all).toFixed(1).padStart(5)
    say(`  ${from.toFixed(2)} to ${to.toFixed(2)} (mean ${meanConfidence.toFixed(2)}): ${share} % of ${all}`)
  }
}
