import PptxGenJS from 'pptxgenjs'
import { setImmediate } from 'node:timers/promises'
import { mapColors } from '@/lib/look/map-colors'
import { cleanText } from './clean-text'
import { drawAhead } from './draw-ahead'
import { drawPptxItem, inches } from './draw-pptx-item'
import { layOutPages } from './lay-out-pages'
import { mendPptx } from './mend-pptx'
import { toSpokenNotes } from './spoken-notes'
import type { Paper } from './paper'
import { page as pageSize, slideFont } from './sizes'

const master = 'Dateline'

/**
 * A briefing as a file of slides: every text a text box, maps and symbols as pictures with words for who can't see them, notes and sources for
 * the speaker. It is packed in one piece at the end.
 */
export const writePptx = async (paper: Paper, signal?: AbortSignal): Promise<Uint8Array> => {
  const pages = layOutPages(paper, { hasNotes: false })
  const deck = new PptxGenJS()
  deck.defineLayout({ name: master, width: inches(pageSize.width), height: inches(pageSize.height) })
  deck.layout = master
  deck.title = cleanText(paper.title)
  deck.subject = ''
  deck.company = 'Dateline'
  deck.author = cleanText(paper.author ?? '')
  deck.theme = { headFontFace: slideFont, bodyFontFace: slideFont }
  deck.defineSlideMaster({
    title: master,
    background: { color: mapColors.light.panel.slice(1) },
    objects: [
      {
        // Without a place of its own: the package would put every title there.
        placeholder: { options: { name: 'title', type: 'title', margin: 0, align: 'left' }, text: '' },
      },
    ],
  })
  const pictures = drawAhead(pages, paper.draw)
  const symbols = new Map([...paper.symbols].map(([name, bytes]) => [name, toData(bytes)]))
  try {
    for (const page of pages) {
      signal?.throwIfAborted()
      const slide = deck.addSlide({ masterName: master })
      for (const item of page.items) {
        const picture = item.kind === 'picture' ? (await pictures.next()).value : null
        drawPptxItem(slide, item, {
          symbols,
          picture: picture ? toData(picture) : null,
          language: paper.language,
        })
      }
      const told = paper.slides[page.slide]?.told
      if (told) slide.addNotes(toSpokenNotes(told, paper))
      await setImmediate() // others go first
    }
  } finally {
    await pictures.return()
  }
  const packed: unknown = await deck.write({ outputType: 'nodebuffer', compression: true })
  if (!(packed instanceof Uint8Array)) throw new Error('the file of slides was packed as something else')
  return await mendPptx(packed, paper.language)
}

const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

const toData = (bytes: Buffer): string =>
  `data:image/${isJpeg(bytes) ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
