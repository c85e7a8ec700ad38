import type { Report, ReportId, Story } from '@/lib/domain'
import { type Span, tokenize } from '@/lib/text'
import { printPassage } from './print-passage'

const FEWEST_WORDS = 20 // of a passage that is told from its copies; a shorter sentence takes the next one with it

/** Prints of the passages that tell each report, for telling wire copies from accounts of their own. */
export const printReports = (
  { text }: Pick<Story, 'text'>,
  sentences: readonly Span[],
  reports: readonly Report[],
): Map<ReportId, Uint32Array> => {
  const prints = new Map<ReportId, Uint32Array>()
  for (const { id, trigger } of reports) {
    const first = sentences.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end)
    const sentence = sentences[first]
    if (!sentence) continue
    const isShort = tokenize(text, sentence.start, sentence.end).length < FEWEST_WORDS
    const last = (isShort && sentences[first + 1]) || sentence
    const print = printPassage(text.slice(sentence.start, last.end))
    if (print) prints.set(id, print)
  }
  return prints
}
