import { findRuns } from '@/lib/text/find-runs'

/** The paragraphs of a text, each of which another story can begin at. */
export const listCuts = (text: string): { start: number; text: string }[] => {
  const lines: { start: number; text: string }[] = []
  findRuns(text, 0, text.length, ({ start, end }) => lines.push({ start, text: text.slice(start, end) }))
  return lines
}
