import type { Span } from './span'

const word = /[\p{L}\p{N}]/u

/**
 * The runs that a text is made into where it is cut, in order, without the white space around them: together they hold every other character. A cut
 * inside a line is made before that line; what holds no letter or digit stays with the run before it.
 */
export const cutText = (text: string, cuts: readonly number[]): Span[] => {
  const edges = [0, ...cuts.filter((cut) => cut > 0 && cut < text.length).map((cut) => lineStart(text, cut))]
  const starts = [...new Set(edges)].toSorted((one, other) => one - other)
  const runs: Span[] = []
  let from = 0 // where the next run begins: earlier than its cut when there was no word before it
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length
    const last = runs.at(-1)
    if (word.test(text.slice(start, end))) {
      runs.push({ start: from, end })
    } else if (last) last.end = end
    else continue
    from = end
  }
  return runs.map(({ start, end }) => trim(text, start, end))
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const trim = (text: string, start: number, end: number): Span => {
  const run = text.slice(start, end)
  const lead = run.length - run.trimStart().length
  return { start: start + lead, end: start + lead + run.trim().length }
}
