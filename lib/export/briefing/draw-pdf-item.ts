import { canDraw } from '@/lib/image/measure-text'
import { mapColors } from '@/lib/look/map-colors'
import { cleanText } from './clean-text'
import type { Item, Run } from './page'

const colors = mapColors.light
type Doc = PDFKit.PDFDocument
type Text = Extract<Item, { kind: 'text' }>

interface Given {
  /** Of the page. */
  section: PDFKit.PDFStructureElement
  /** As addresses: what comes again by the same one is in the file once. */
  symbols: ReadonlyMap<string, string>
  /** Of this item, when it is one. */
  picture: Buffer | null
}

/** One item of a page, as a part of the document that screen readers tell or as decoration that they leave out. */
export const drawPdfItem = (doc: Doc, item: Item, { section, symbols, picture }: Given): void => {
  switch (item.kind) {
    case 'text':
      return drawText(doc, item, section)
    case 'picture':
      if (!picture) return
      section.add(
        doc.struct('Figure', { alt: cleanText(item.alt) }, () => {
          doc.image(picture, item.left, item.top, { width: item.width, height: item.height })
        }),
      )
      return
    case 'symbol': {
      const symbol = symbols.get(item.symbol)
      if (!symbol) return
      const draw = (): void =>
        void doc.image(symbol, item.left, item.top, { width: item.side, height: item.side })
      if (item.alt === null) decorate(doc, draw)
      else section.add(doc.struct('Figure', { alt: cleanText(item.alt) }, draw))
      return
    }
    case 'dot':
      return decorate(doc, () =>
        doc.circle(item.left + item.side / 2, item.top + item.side / 2, item.side / 2).fill(colors.text2),
      )
    case 'rule':
      return decorate(doc, () =>
        doc.rect(item.left, item.top, item.width, item.height).fill(colors.lineStrong),
      )
    default:
      return item satisfies never
  }
}

const decorate = (doc: Doc, draw: () => void): void => {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

const drawText = (doc: Doc, item: Text, section: Given['section']): void => {
  const element = doc.struct(item.role === 'title' ? 'H1' : 'P')
  section.add(element)
  for (const [index, line] of item.lines.entries()) {
    const runs = line.runs.map((run, at) => ({ ...run, text: toDrawn(run.text, at === 0) }))
    const widths = runs.map((run) => select(doc, run, item.size).widthOfString(run.text))
    const whole = widths.reduce((sum, width) => sum + width, 0)
    const top = item.top + index * item.leading
    const base = top + item.leading / 2 + item.size * 0.36
    let x = item.align === 'right' ? item.left + item.width - whole : item.left
    for (const [at, run] of runs.entries()) {
      if (run.text === '') continue
      const width = widths[at] ?? 0
      drawRun(doc, run, { x, base, top, width, item, element })
      x += width
    }
  }
  element.end()
}

const select = (doc: Doc, { weight, tone }: Run, size: number): Doc =>
  doc.font(String(weight), size).fillColor(colors[tone])

const drawRun = (
  doc: Doc,
  run: Run,
  {
    x,
    base,
    top,
    width,
    item,
    element,
  }: { x: number; base: number; top: number; width: number; item: Text; element: Given['section'] },
): void => {
  const write = (): void => {
    select(doc, run, item.size).text(run.text, x, base, { lineBreak: false, baseline: 'alphabetic' })
  }
  if (run.href === null) {
    element.add(write)
    return
  }
  const { href } = run
  const link = doc.struct('Link', {}, () => {
    write()
    const options = { Border: [0, 0, 0], structParent: link }
    doc.link(x, top, width, item.leading, href, options)
  })
  element.add(link)
}

/** Letters that our font has; where it has none of a text, an ellipsis says that there was one. */
const toDrawn = (text: string, isFirst: boolean): string => {
  const drawn = [...text].filter(canDraw).join('')
  if (drawn.trim() === '' && text.trim() !== '') return '…'
  return isFirst ? drawn.trimStart() : drawn
}
