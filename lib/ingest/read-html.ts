import elements from '@/data/lexicon/html-elements.json'
import { detectLanguage } from '@/lib/text/detect-language'
import { readArticle } from './read-article'
import { readHtmlMeta } from './read-html-meta'
import type { ReadResult } from './read-problem'
import { scanHtml } from './scan-html'
import { stripHtml } from './strip-html'

/** Beyond these a page is read tag by tag: finding the article in a tree takes time that grows with the square of its size. */
const TREE = {
  elements: 10_000,
  depth: 200, // open elements within each other
  length: 4_000_000, // code units of source
}

/** A page as the text of its article, with what its head tells. Scripts and styles are never text. */
export const readHtml = (html: string, input: string): ReadResult => {
  const { pageLanguage, ...meta } = readHtmlMeta(html)
  const text = (fitsATree(html) ? readArticle(html) : null) ?? stripHtml(html)
  // Many pages declare the language of their template.
  const language = detectLanguage(text) === 'und' ? pageLanguage : undefined
  return {
    ok: true,
    value: { text, format: 'html', input, meta: { ...meta, ...(language && { language }) } },
  }
}

const voids = new Set(elements.void)

const fitsATree = (html: string): boolean => {
  if (html.length > TREE.length) return false
  let count = 0
  let depth = 0
  let deepest = 0
  scanHtml(html, {
    tag: ({ name, closing, raw, attributes }) => {
      if (voids.has(name) || raw || attributes.endsWith('/')) return
      if (closing) depth = Math.max(0, depth - 1)
      else {
        count++
        deepest = Math.max(deepest, ++depth)
      }
    },
  })
  return count <= TREE.elements && deepest <= TREE.depth
}
