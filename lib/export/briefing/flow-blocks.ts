import { type TextBlock, heightOf } from './make-text'

/** A row or a paragraph: kept together where a page can hold it. */
export interface Block extends TextBlock {
  /** Symbol or dot before its first line. */
  mark: { kind: 'symbol'; symbol: string; alt: string } | { kind: 'dot' } | null
  /** Whether it stands beside the marks, not below them. */
  isIndented: boolean
  /** pt of space below it. */
  gap: number
}

/** Blocks by the pages that hold them; the first page and the later ones have their own heights in pt. One that no page holds is broken between two lines. */
export const flowBlocks = (
  blocks: readonly Block[],
  { first, later }: { first: number; later: number },
): Block[][] => {
  const pages: Block[][] = [[]]
  let left = first
  const turn = (): void => {
    pages.push([])
    left = later
  }
  const put = (block: Block): void => {
    pages.at(-1)?.push(block)
    left -= heightOf(block) + block.gap
  }
  for (const block of blocks) {
    if (heightOf(block) > left && heightOf(block) <= later) turn()
    let rest = block
    while (heightOf(rest) > left) {
      const fitting = Math.floor(left / rest.step)
      // A page that holds no line at all would never end.
      const count = fitting < 1 && pages.at(-1)?.length === 0 ? 1 : fitting
      if (count > 0) put({ ...rest, lines: rest.lines.slice(0, count), gap: 0 })
      rest = { ...rest, lines: rest.lines.slice(count), mark: count > 0 ? null : rest.mark }
      turn()
    }
    if (rest.lines.length > 0) put(rest)
  }
  return pages
}
