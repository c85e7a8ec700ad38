import { type Weight, measureText } from '@/lib/image/measure-text'
import type { Item, Line, Run, Tone } from './page'
import { leading, sizes } from './sizes'
import { wrapRuns } from './wrap-runs'

type TextItem = Extract<Item, { kind: 'text' }>

/** Lines with where they may stand. */
export interface TextBlock {
  lines: Line[]
  size: number
  /** pt of a line. */
  step: number
}

export const heightOf = ({ lines, step }: Pick<TextBlock, 'lines' | 'step'>): number => lines.length * step

export const toRun = (
  text: string,
  { weight = 400, tone = 'text', href = null }: { weight?: Weight; tone?: Tone; href?: string | null } = {},
): Run => ({ text, weight, tone, href })

export const toBlock = (
  runs: readonly Run[],
  { width, size, height = leading.text }: { width: number; size: number; height?: number },
): TextBlock => ({ lines: wrapRuns(runs, { width, size }), size, step: size * height })

/** No more than so many lines, an ellipsis for the rest: for what stands in full elsewhere. */
export const shorten = (block: TextBlock, most: number): TextBlock => {
  const lines = block.lines.slice(0, most)
  const last = lines.pop()
  if (!last || block.lines.length <= most) return block
  const ending = last.runs.at(-1) ?? toRun('')
  return {
    ...block,
    lines: [...lines, { runs: [...last.runs, { ...ending, text: '…', href: null }], glue: '' }],
  }
}

/** Words that stay on one line: an outlet and its day. */
export const unbroken = (text: string): string => text.replace(/\s+/g, '\u00a0')

/** A title as large as two lines of it allow. */
export const toTitle = (title: string, width: number): TextBlock => {
  const runs = [toRun(title, { weight: 600 })]
  const blocks = sizes.title.map((size) => toBlock(runs, { width, size, height: leading.title }))
  const fitting = blocks.find(({ lines }) => lines.length <= 2) ?? blocks.at(-1)
  return fitting ?? toBlock(runs, { width, size: sizes.text })
}

export const place = (
  { lines, size, step }: TextBlock,
  at: { left: number; top: number; width: number },
  { role = 'words', align = 'left' }: Partial<Pick<TextItem, 'role' | 'align'>> = {},
): TextItem => ({ kind: 'text', role, align, ...at, height: lines.length * step, size, leading: step, lines })

/** pt that a line of one look takes. */
export const widthOf = (text: string, size: number, weight: Weight = 400): number =>
  measureText(text, size, weight)
