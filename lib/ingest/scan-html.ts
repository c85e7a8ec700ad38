import elements from '@/data/lexicon/html-elements.json'

const rawText = new Set(elements.rawText)

/** Longest start tag whose attributes are read, in code units. */
const LONGEST_TAG = 8_192

export type HtmlTag = {
  name: string
  closing: boolean
  /** The attributes as they stand in the source. */
  attributes: string
  /** What stands in a raw-text element (a script, a title), up to its end tag. */
  raw: string
}

/**
 * Walks through the source of a page once, from start to end, whatever its nesting: for what a tree can't be built of in time, and for meta data.
 * Comments and declarations are left out. Never throws.
 */
export const scanHtml = (
  html: string,
  visit: { tag: (tag: HtmlTag) => void; text?: (text: string) => void },
): void => {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const textEnd = open < 0 ? html.length : open
    if (textEnd > at) visit.text?.(html.slice(at, textEnd))
    if (open < 0) return
    if (html.startsWith('<!--', open)) at = after(html, '-->', open + 4)
    else if (html[open + 1] === '!' || html[open + 1] === '?') at = after(html, '>', open + 2)
    else at = visitTag(html, open, visit)
  }
}

const visitTag = (
  html: string,
  open: number,
  visit: { tag: (tag: HtmlTag) => void; text?: (text: string) => void },
): number => {
  const match = /^<(\/?)([a-z][^\s/>]{0,60})/i.exec(html.slice(open, open + 64))
  if (!match?.[2]) {
    visit.text?.('<')
    return open + 1
  }
  const closing = match[1] === '/'
  const name = match[2].toLowerCase()
  const end = endOfTag(html, open + match[0].length)
  const attributes = html.slice(open + match[0].length, Math.min(end - 1, open + LONGEST_TAG))
  let next = end
  let raw = ''
  if (!closing && rawText.has(name)) {
    const close = findEndTag(html, name, end)
    raw = html.slice(end, close)
    next = close
  }
  visit.tag({ name, closing, attributes, raw })
  return next
}

/** After the `>` that is in no quoted attribute; quotes that are never closed are not waited for. */
const endOfTag = (html: string, from: number): number => {
  let quote = ''
  const limit = Math.min(html.length, from + LONGEST_TAG)
  for (let at = from; at < limit; at++) {
    const character = html[at]
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
  }
  return after(html, '>', from)
}

const findEndTag = (html: string, name: string, from: number): number => {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}
