import elements from '@/data/lexicon/html-elements.json'
import { detectLanguage } from '@/lib/text/detect-language'
import { readArticle } from './read-article'
import { readHtmlMeta } from './read-html-meta'
import type { ReadResult } from './read-problem'
import { scanHtml } from './scan-html'
import { stripHtml } from './strip-html'

/** Beyond these a page is read tag by tag: finding the article in a tree takes time that grows with the square of its size. */
const TREE = {
  marks: 12_000, // of `<`, whatever it opens, and of `&`
  depth: 200, // open elements within each other
  attributes: 200, // of one element
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
  if (isMany(html, '<') || isMany(html, '&')) return false
  let depth = 0
  let deepest = 0
  let most = 0
  scanHtml(html, {
    tag: ({ name, closing, raw, attributes }) => {
      most = Math.max(most, attributes.match(/\s+/g)?.length ?? 0)
      if (voids.has(name) || raw || attributes.endsWith('/')) return
      depth = closing ? Math.max(0, depth - 1) : depth + 1
      deepest = Math.max(deepest, depth)
    },
  })
  return deepest <= TREE.depth && most <= TREE.attributes
}

const isMany = (html: string, mark: string): boolean => {
  let count = 0
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1))
    if (++count > TREE.marks) return true
  return false
}
