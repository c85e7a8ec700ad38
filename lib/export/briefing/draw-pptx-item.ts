import type PptxGenJS from 'pptxgenjs'
import { mapColors } from '@/lib/look/map-colors'
import { cleanText } from './clean-text'
import type { Item, Run } from './page'
import { slideFont } from './sizes'
import { joinLines } from './wrap-runs'

const colors = mapColors.light
type Slide = PptxGenJS.Slide
type Text = Extract<Item, { kind: 'text' }>

const perInch = 72 // pt
export const inches = (points: number): number => Math.round((points / perInch) * 10_000) / 10_000
const hex = (color: string): string => color.slice(1)

interface Given {
  /** `data:` addresses. */
  symbols: ReadonlyMap<string, string>
  picture: string | null
  language: string
}

/** One item of a page as a shape that can be edited. */
export const drawPptxItem = (slide: Slide, item: Item, given: Given): void => {
  switch (item.kind) {
    case 'text':
      return drawText(slide, item, given)
    case 'picture':
      if (given.picture) slide.addImage({ data: given.picture, altText: cleanText(item.alt), ...boxOf(item) })
      return
    case 'symbol': {
      const data = given.symbols.get(item.symbol)
      if (!data) return
      // Without words of its own a picture is told by the name of a file.
      const altText = item.alt === null ? ' ' : cleanText(item.alt)
      slide.addImage({ data, altText, ...boxOf({ ...item, width: item.side, height: item.side }) })
      return
    }
    case 'dot':
      slide.addShape('ellipse', {
        ...boxOf({ ...item, width: item.side, height: item.side }),
        fill: { color: hex(colors.text2) },
      })
      return
    case 'rule':
      slide.addShape('rect', { ...boxOf(item), fill: { color: hex(colors.lineStrong) } })
      return
    default:
      return item satisfies never
  }
}

const boxOf = ({
  left,
  top,
  width,
  height,
}: {
  left: number
  top: number
  width: number
  height: number
}) => ({
  x: inches(left),
  y: inches(top),
  w: inches(width),
  h: inches(height),
})

const drawText = (slide: Slide, item: Text, { language }: Given): void => {
  const paragraphs = joinLines(item.lines)
  const runs = paragraphs.flatMap((paragraph, index) => {
    const isLast = index === paragraphs.length - 1
    const parts = paragraph.length > 0 ? paragraph : [blank]
    return parts.map((run, at) => toPart(run, !isLast && at === parts.length - 1))
  })
  slide.addText(runs, {
    ...boxOf(item),
    ...(item.role === 'title' && { placeholder: 'title' }),
    margin: 0,
    fontFace: slideFont,
    fontSize: item.size,
    lineSpacing: item.leading,
    align: item.align,
    valign: 'top',
    lang: language,
    fit: 'none',
    // Another font in place of ours may be wider: one line stays one line.
    wrap: item.lines.length > 1,
  })
}

const blank: Run = { text: '', weight: 400, tone: 'text', href: null }

const toPart = ({ text, weight, tone, href }: Run, breakLine: boolean): PptxGenJS.TextProps => ({
  text,
  options: {
    bold: weight === 600,
    color: hex(colors[tone]),
    breakLine,
    ...(href !== null && { hyperlink: { url: href } }),
  },
})
