import elements from '@/data/lexicon/html-elements.json'
import { decodeEntities } from './decode-entities'
import { scanHtml } from './scan-html'
import { writeBlocks } from './write-blocks'

const hidden = new Set(elements.hidden)
const rawText = new Set(elements.rawText)
const block = new Set(elements.block)
const group = new Set(elements.close)

/** All the text of a page, without telling the article from what stands around it: for pages too large, deep or broken to look closer. */
export const stripHtml = (html: string): string => {
  const writer = writeBlocks()
  let skipping: { name: string; depth: number } | null = null
  scanHtml(html, {
    tag: ({ name, closing }) => {
      if (skipping) {
        if (name === skipping.name) skipping.depth += closing ? -1 : 1
        if (skipping.depth <= 0) skipping = null
        // A head without an end ends where the body begins.
        else if (name === 'body') skipping = null
        return
      }
      if (hidden.has(name)) {
        if (!closing && !rawText.has(name)) skipping = { name, depth: 1 }
        return
      }
      if (name === 'br') writer.line()
      else if (name === 'li' && !closing) writer.item()
      else if (group.has(name) && closing) writer.close()
      else if (group.has(name)) writer.open()
      else if (block.has(name)) writer.block()
    },
    text: (text) => {
      if (!skipping) writer.text(decodeEntities(text))
    },
  })
  return writer.result()
}
