import type { ToldRow, ToldSlide } from '@/lib/briefing/told-slide'
import type { Block } from './flow-blocks'
import { rowWidth } from './lay-out-words'
import { toBlock, toRun } from './make-text'
import type { Paper } from './paper'
import { inner, sizes } from './sizes'
import { nameMark } from './symbols'
import { toSourceRun } from './to-parts'

const gaps = { paragraph: 8, row: 10 } // pt
const named = 2 // sources of a row

/** Running text, each paragraph by itself so that a page may end between two. */
export const toTextBlocks = (text: string, { size = sizes.text }: { size?: number } = {}): Block[] =>
  text.split(/\n/).map((paragraph) => ({
    ...toBlock([toRun(paragraph)], { width: inner, size }),
    mark: null,
    isIndented: false,
    gap: paragraph === '' ? 0 : gaps.paragraph,
  }))

/** A heading within a page. */
export const toHeading = (text: string): Block => ({
  ...toBlock([toRun(text, { weight: 600, tone: 'text2' })], { width: inner, size: sizes.notes }),
  mark: null,
  isIndented: false,
  gap: 4,
})

/** The rows of a list: what it says, the sentence behind it, and who says so. */
export const toRowBlocks = (
  { rows }: Pick<ToldSlide, 'rows'>,
  paper: Pick<Paper, 'labels' | 'link'>,
): Block[] => rows.map((row) => toRowBlock(row, paper))

const toRowBlock = (
  { mark, head, sentence, sources }: ToldRow,
  { labels, link }: Pick<Paper, 'labels' | 'link'>,
): Block => {
  const shown = sources
    .filter(({ words }, index) => sources.findIndex((one) => one.words === words) === index)
    .slice(0, named)
  const runs = [
    toRun(head, { weight: 600 }),
    ...(sentence === null ? [] : [toRun(`\n“${sentence}”`)]),
    ...shown.flatMap((source, index) => [
      toRun(index === 0 ? ' \u00a0' : '; ', { tone: 'text2' }),
      toSourceRun(source, link),
    ]),
  ]
  return {
    ...toBlock(runs, { width: rowWidth, size: sizes.row }),
    mark: mark ? { kind: 'symbol', symbol: nameMark(mark), alt: labels.mark(mark) } : { kind: 'dot' },
    isIndented: true,
    gap: gaps.row,
  }
}
