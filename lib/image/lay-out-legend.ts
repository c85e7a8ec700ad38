import { type LegendRow, boundLegend, nameRow } from './list-legend'
import type { SheetText } from './lay-out-sheet'
import type { LegendNames, Rect } from './sheet'
import { fitText } from './wrap-text'

export const legendSymbol = 20 // px

const options = { left: 18, gap: 10, size: 14, row: 26, margin: 6 } // px

export interface LegendLayout {
  symbols: { row: LegendRow; left: number; top: number }[]
  texts: SheetText[]
}

/** Rows from the top of the column, as many as fit. */
export const layOutLegend = (all: LegendRow[], rect: Rect, names: LegendNames): LegendLayout => {
  const { left, gap, size, row, margin } = options
  const { rows, left: missing } = boundLegend(all, Math.floor((rect.height - 2 * margin) / row))
  const x = rect.left + left + legendSymbol + gap
  const width = rect.left + rect.width - x - 8
  const middleOf = (index: number): number => rect.top + margin + (index + 0.5) * row
  const toText = (name: string, index: number, tone: SheetText['tone']): SheetText => ({
    text: fitText(name, { size, weight: 400, width }),
    x,
    y: middleOf(index) + size * 0.36,
    size,
    weight: 400,
    tone,
    anchor: 'start',
  })
  return {
    symbols: rows.map((of, index) => ({
      row: of,
      left: rect.left + left,
      top: middleOf(index) - legendSymbol / 2,
    })),
    texts: [
      ...rows.map((of, index) => toText(nameRow(of, names), index, 'text')),
      ...(missing > 0 && rows.length > 0 ? [toText(names.more(missing), rows.length, 'text2')] : []),
    ],
  }
}
