import { classifyLine, type LineForm } from './classify-line'
import { findRuns } from './find-runs'
import type { Span } from './span'

/** A line, or a hard-wrapped paragraph, with its form. */
export type Unit = Span & {
  form: LineForm
  /** Blank lines before it. */
  blanks: number
}

/** The units of `text` between `from` and `to`, in order. Lines without a letter or digit are dividers. */
export const readUnits = (text: string, from = 0, to = text.length): Unit[] => {
  const units: Unit[] = []
  let last = from
  findRuns(text, from, to, ({ start, end }) => {
    units.push({
      start,
      end,
      form: classifyLine(text.slice(start, end)),
      blanks: countBlankLines(text, last, start),
    })
    last = end
  })
  return units
}

const countBlankLines = (text: string, from: number, to: number): number => {
  let breaks = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 0x2028 || unit === 0x2029 || (unit === 13 && text.charCodeAt(at + 1) !== 10))
      breaks++
  }
  return Math.max(0, breaks - 1)
}

/** A paragraph that tells something: of some length, or closed by a stop. */
export const isBody = (text: string, unit: Unit): boolean =>
  unit.form === 'paragraph' &&
  unit.end - unit.start >= 40 &&
  (endsWithStop(text, unit) || unit.end - unit.start > 200)

export const endsWithStop = (text: string, { end }: Span): boolean =>
  /[.!?…。！？][\s"'”’»“)\]]*$/u.test(text.slice(Math.max(0, end - 6), end))
