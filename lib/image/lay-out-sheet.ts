import { attribution } from './draw-map'
import type { Box } from './place-labels'
import type { Rect, Sheet } from './sheet'
import { type Weight, measureText, toDrawable } from './measure-text'
import { fitText, wrapText } from './wrap-text'

/** A line of the caption: left end and base line, or right end where it is anchored there. */
export interface SheetText {
  text: string
  x: number
  y: number
  size: number
  weight: Weight
  tone: 'text' | 'text2' | 'text3' | 'accentText'
  anchor: 'start' | 'end'
}

export interface SheetLayout {
  map: Rect
  /** Null on narrow sheets, and where nothing is drawn. */
  legend: Rect | null
  texts: SheetText[]
  /** Left end of its room and base line of the scale bar, which stands at the left of the room or beside its label. */
  scale: { left: number; y: number; isLeft: boolean }
}

/** px of the longest bar and the longest name of a distance. */
export const scaleRoom = { bar: 96, gap: 8, label: 58, size: 12 }
const scaleWidth = scaleRoom.bar + scaleRoom.gap + scaleRoom.label

const options = {
  legendFrom: 480, // px: narrower sheets have no room for a legend
  legend: 200, //     px of its column
  pad: 20,
  narrowPad: 12,
  facts: 16, //       px of the line under the title
  foot: 12, //        px of sources and citation
  line: 1.3, //       of the size
}

/** Title and facts above, sources and citation below, the legend on the left; the map has what is left, and nothing lies over it. */
export const layOutSheet = (sheet: Sheet, { hasLegend }: { hasLegend: boolean }): SheetLayout => {
  const { width, height } = sheet.size
  const isNarrow = width < options.legendFrom
  const pad = isNarrow ? options.narrowPad : options.pad
  const inner = width - 2 * pad
  const texts: SheetText[] = []
  const put = (text: string, y: number, look: Omit<SheetText, 'text' | 'y' | 'x' | 'anchor'>): void => {
    texts.push({ text, x: pad, y, anchor: 'start', ...look })
  }

  const titleSize = isNarrow ? 18 : width < 700 ? 22 : 27
  const titleLines = height < 320 ? 1 : isNarrow ? 3 : 2
  let y = pad * 0.6
  const title = { size: titleSize, weight: 600 as const }
  for (const line of wrapText(sheet.title, { ...title, width: inner, lines: titleLines, isEven: true })) {
    put(line, y + titleSize, { ...title, tone: 'text' })
    y += titleSize * 1.22
  }
  y += 4
  const factsSize = isNarrow ? 13 : options.facts
  const facts = { size: factsSize, weight: 400 as const }
  const note = sheet.note && fitText(sheet.note, { size: factsSize, weight: 500, width: inner })
  const noteWidth = note ? measureText(note, factsSize, 500) : 0
  const shown = toDrawable(sheet.facts)
  const isBeside = !note || measureText(shown, factsSize, 400) + noteWidth + 24 <= inner
  for (const line of wrapText(shown, { ...facts, width: inner, lines: 2 })) {
    put(line, y + factsSize, { ...facts, tone: 'text2' })
    y += factsSize * options.line
  }
  if (note) {
    if (!isBeside) y += factsSize * options.line
    const base = y - factsSize * (options.line - 1)
    const look = { size: factsSize, weight: 500 as const, tone: 'accentText' as const }
    texts.push({
      text: note,
      x: isBeside ? width - pad : pad,
      y: base,
      anchor: isBeside ? 'end' : 'start',
      ...look,
    })
  }
  const top = Math.round(y + pad * 0.5)

  const foot = { size: options.foot, weight: 400 as const }
  const brand = { size: 13, weight: 600 as const }
  const brandWidth = measureText('Dateline', brand.size, brand.weight) + 16
  const lines = [attribution, ...(sheet.citation ? [sheet.citation] : [])].flatMap((text, index) =>
    wrapText(text, {
      ...foot,
      width: inner - (index === 0 ? brandWidth + (isNarrow ? 0 : scaleWidth + 12) : 0),
      lines: 2,
    }),
  )
  const step = foot.size * options.line
  const bottom = Math.round(height - (lines.length + (isNarrow ? 1 : 0)) * step - 14)
  const firstLine = bottom + 7 + 0.8 * step
  const scale = isNarrow
    ? { left: pad, y: firstLine + lines.length * step, isLeft: true }
    : { left: width - pad - brandWidth - scaleWidth, y: firstLine, isLeft: false }
  lines.forEach((line, index) => put(line, firstLine + index * step, { ...foot, tone: 'text2' }))
  texts.push({
    text: 'Dateline',
    x: width - pad,
    y: firstLine,
    anchor: 'end',
    tone: 'text',
    ...brand,
  })

  const column = hasLegend && !isNarrow ? options.legend : 0
  const room = { top, height: Math.max(1, bottom - top) }
  return {
    map: { left: column, width: width - column, ...room },
    legend: column > 0 ? { left: 0, width: column, ...room } : null,
    texts,
    scale,
  }
}

/** The room that a line takes, by the true widths of its letters. */
export const boxOfText = ({ text, x, y, size, weight, anchor }: SheetText): Box => {
  const width = measureText(text, size, weight)
  const left = anchor === 'end' ? x - width : x
  return { left, top: y - 0.8 * size, right: left + width, bottom: y + 0.22 * size }
}
