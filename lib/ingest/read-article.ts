import elements from '@/data/lexicon/html-elements.json'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { lineKey } from '@/lib/text/line-key'
import { type BlockWriter, writeBlocks } from './write-blocks'

/** Letters of text below which what Readability found is no article. */
const SHORTEST_ARTICLE = 40

const hidden = new Set(elements.hidden)
const block = new Set(elements.block)
const group = new Set(elements.close)

/** The text of the article in a page, its headline first; null when none can be found or the page is too broken. */
export const readArticle = (html: string): string | null => {
  try {
    const { document } = parseHTML(html)
    const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) =>
      (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    )
    const article = new Readability<Node>(document, { serializer: (node) => node }).parse()
    if (!article?.content) return null
    const writer = writeBlocks()
    write(article.content, writer)
    const text = writer.result()
    if ((text.match(/\p{L}/gu)?.length ?? 0) < SHORTEST_ARTICLE) return null
    // Readability leaves the headline out when it is the page's title.
    const headline =
      headlines.find((words) => words && sameWords(words, article.title ?? '')) ??
      (headlines.length === 1 ? headlines[0] : undefined)
    const missing =
      headline && lineKey(text.slice(0, text.indexOf('\n') + 1 || text.length)) !== lineKey(headline)
    return missing ? `${headline}\n\n${text}` : text
  } catch {
    // linkedom and Readability throw on some broken pages; the reader by tags does not.
    return null
  }
}

const write = (node: Node, writer: BlockWriter): void => {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) writer.text(child.nodeValue ?? '')
    if (child.nodeType !== 1) continue
    const name = child.nodeName.toLowerCase()
    if (hidden.has(name)) continue
    if (name === 'br') writer.line()
    else if (name === 'li') {
      writer.item()
      write(child, writer)
      writer.block()
    } else if (group.has(name)) {
      writer.open()
      write(child, writer)
      writer.close()
    } else if (block.has(name)) {
      writer.block()
      write(child, writer)
      writer.block()
    } else {
      write(child, writer)
      if (name === 'td' || name === 'th') writer.text(' ')
    }
  }
}

const sameWords = (one: string, other: string): boolean => lineKey(one) === lineKey(other)
