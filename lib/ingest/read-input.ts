import { decodeBytes } from './decode-bytes'
import { failToRead } from './fail-to-read'
import { findFormat } from './find-format'
import { readHtml } from './read-html'
import { hasFrontMatter, readMarkdown } from './read-markdown'
import type { ReadResult } from './read-problem'
import { readText } from './read-text'

/** Bytes looked at to tell HTML from text before the charset is known. */
const SNIFF = 4096

/** One input into a document, or why not. Never throws on what it is given, takes time linear in its size. */
export const readInput = (bytes: Uint8Array, hint: { name: string; contentType?: string }): ReadResult => {
  // 1. Bytes to text.
  if (bytes.length === 0) return failToRead('empty')
  const ascii = String.fromCharCode(...bytes.subarray(0, SNIFF))
  const decoded = decodeBytes(bytes, {
    contentType: hint.contentType,
    html: findFormat(ascii, hint) === 'html',
  })
  if (!decoded.ok) return decoded
  const text = decoded.value
  if (!/\S/.test(text)) return failToRead('empty')
  // 2. Text to document.
  const read = readFormat(text, hint)
  if (!read.ok) return read
  // 3. Something to read in it.
  return /[\p{L}\p{N}]/u.test(read.value.text) ? read : failToRead('no-text')
}

const readFormat = (text: string, hint: { name: string; contentType?: string }): ReadResult => {
  const format = findFormat(text.slice(0, SNIFF), hint)
  switch (format) {
    case 'html':
      return readHtml(text, hint.name)
    case 'markdown':
      return readMarkdown(text, hint.name)
    case 'text': {
      // Pasted Markdown comes as plain text; a plain text that only looks like it stays one.
      const markdown = hasFrontMatter(text) ? readMarkdown(text, hint.name) : null
      return markdown?.ok ? markdown : readText(text, hint.name)
    }
    default:
      return format satisfies never
  }
}
