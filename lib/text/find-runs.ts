import { BREAK, charClass, LOWER, SPACE } from './char-class'
import type { Span } from './span'

const WRAP = {
  longestLine: 100, // code units; a block with a longer line is not hard-wrapped
  shortestWidth: 45, // code units; blocks of short lines are lists, addresses, verse
  softShare: 0.3, // share of line breaks that must fall inside a sentence
  shortLine: 0.6, // of the block's width; a line this short, then a capital: a real break
}

/**
 * The stretches no sentence reaches out of: lines, and, where a text is hard-wrapped (an e-mail, an old plain-text file),
 * the paragraph that the wrapped lines make up. Calls `visit` in order; blank lines are left out.
 */
export const findRuns = (text: string, from: number, to: number, visit: (run: Span) => void): void => {
  let block: Span[] = []
  const flush = (): void => {
    for (const run of isWrapped(text, block) ? joinWrapped(text, block) : block) visit(run)
    block = []
  }
  let at = from
  while (at < to) {
    let end = at
    while (end < to && charClass(text, end) !== BREAK) end++
    let start = at
    let stop = end
    while (start < stop && charClass(text, start) === SPACE) start++
    while (stop > start && charClass(text, stop - 1) === SPACE) stop--
    if (start === stop) flush()
    else block.push({ start, end: stop })
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
    // A long line is never part of a wrapped block: no need to collect such lines.
    if (stop - start > WRAP.longestLine) flush()
  }
  flush()
}

const isWrapped = (text: string, lines: Span[]): boolean => {
  if (lines.length < 2) return false
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width > WRAP.longestLine || width < WRAP.shortestWidth) return false
  let soft = 0
  for (let index = 1; index < lines.length; index++) if (isSoft(text, lines[index - 1], lines[index])) soft++
  return soft >= Math.max(1, WRAP.softShare * (lines.length - 1))
}

/** Goes on in lower case after no stop. */
const isSoft = (text: string, line: Span | undefined, next: Span | undefined): boolean =>
  !!line && !!next && charClass(text, next.start) === LOWER && !/[.!?:;…]/.test(text.charAt(line.end - 1))

const joinWrapped = (text: string, lines: Span[]): Span[] => {
  const width = Math.max(...lines.map((line) => line.end - line.start))
  const runs: Span[] = []
  let previous: Span | undefined
  for (const line of lines) {
    const last = runs.at(-1)
    const short =
      !!previous && previous.end - previous.start < WRAP.shortLine * width && !isSoft(text, previous, line)
    if (last && !short && !isBullet(text, line.start)) last.end = line.end
    else runs.push({ ...line })
    previous = line
  }
  return runs
}

/** `• `, `- `, `* ` and the like at the start of a line. */
export const isBullet = (text: string, at: number): boolean =>
  /[•‣▪◦●■∙·*–—-]/.test(text.charAt(at)) && charClass(text, at + 1) === SPACE
