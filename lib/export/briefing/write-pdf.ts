import PdfFile from 'pdfkit'
import { setImmediate } from 'node:timers/promises'
import { fontFileOf } from '@/lib/image/measure-text'
import { cleanText } from './clean-text'
import { drawAhead } from './draw-ahead'
import { drawPdfItem } from './draw-pdf-item'
import { layOutPages } from './lay-out-pages'
import type { Page } from './page'
import type { Paper } from './paper'
import { page as pageSize } from './sizes'

const sizeOfPage: [number, number] = [pageSize.width, pageSize.height]

/**
 * A briefing as PDF, page after page, so that no more of it is held than the page in work: 16:9, text in our own font (of which only the letters
 * used are embedded), tagged for screen readers, one bookmark a slide.
 */
export async function* writePdf(
  paper: Paper,
  { hasNotes, signal }: { hasNotes: boolean; signal?: AbortSignal },
): AsyncGenerator<Uint8Array, void, void> {
  const pages = layOutPages(paper, { hasNotes })
  const doc = open(paper)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const pictures = drawAhead(pages, paper.draw)
  const symbols = new Map(
    [...paper.symbols].map(([name, bytes]) => [name, `data:image/png;base64,${bytes.toString('base64')}`]),
  )
  try {
    for (const page of pages) {
      signal?.throwIfAborted()
      doc.addPage({ size: sizeOfPage, margin: 0 })
      if (page.isFirst) doc.outline.addItem(nameSlide(paper, page))
      const section = doc.struct('Sect')
      root.add(section)
      for (const item of page.items) {
        const picture = item.kind === 'picture' ? (await pictures.next()).value : null
        drawPdfItem(doc, item, { section, symbols, picture: picture ?? null })
      }
      section.end()
      const made = take(doc)
      if (made) yield made
      await setImmediate() // others go first
    }
    doc.end()
    for await (const rest of doc) if (rest instanceof Uint8Array) yield rest
  } finally {
    await pictures.return()
  }
}

const open = ({ title, author, language, made }: Paper): PDFKit.PDFDocument => {
  const doc = new PdfFile({
    autoFirstPage: false,
    size: sizeOfPage,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    font: fontFileOf(400), // else it loads one of its own
    info: {
      Title: cleanText(title),
      ...(author !== null && { Author: cleanText(author) }),
      Creator: 'Dateline',
      Producer: 'Dateline',
      CreationDate: made,
    },
  })
  doc.registerFont('400', fontFileOf(400))
  doc.registerFont('500', fontFileOf(500))
  doc.registerFont('600', fontFileOf(600))
  return doc
}

const nameSlide = ({ slides }: Paper, { slide }: Page): string =>
  cleanText(slides[slide]?.told.title ?? '').replace(/\s+/g, ' ') || String(slide + 1)

/** What was written since the last look. */
const take = (doc: PDFKit.PDFDocument): Uint8Array | null => {
  const made: unknown = doc.read()
  return made instanceof Uint8Array ? made : null
}
