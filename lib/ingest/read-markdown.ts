import type { DocumentPart } from '@/lib/domain'
import { failToRead } from './fail-to-read'
import { readFrontMatter } from './read-front-matter'
import type { ReadResult } from './read-problem'

/** Lines in which a front matter must be closed. */
const LONGEST_FRONT_MATTER = 200

type Line = { start: number; end: number; next: number }

/**
 * Markdown as text: nothing is rendered or removed. A front matter tells of the story after it; a file may hold several, each with its own. Without
 * any, several first-level headings part the stories. A line `---` that no front matter follows is a rule like any other.
 */
export const readMarkdown = (text: string, input: string): ReadResult => {
  const parts: DocumentPart[] = []
  let fences = findFence(text, 0, 1)
  if (fences && fences.start > 0 && /\S/.test(text.slice(0, fences.start))) fences = null
  while (fences) {
    const told = readFrontMatter(text.slice(fences.yaml.start, fences.yaml.end), fences.line + 1)
    if (!told.ok) return failToRead('bad-front-matter', told.facts)
    if (!fences.closed)
      return failToRead('bad-front-matter', { line: fences.line, said: 'this “---” has no second one' })
    const next = findNextFence(text, fences.body, fences.bodyLine)
    parts.push({ start: fences.body, end: next?.start ?? text.length, meta: told.value })
    fences = next
  }
  if (!parts.length) parts.push(...partByHeadings(text))
  return {
    ok: true,
    value: { text, format: 'markdown', input, meta: {}, ...(parts.length > 0 && { parts }) },
  }
}

/** Whether a text opens with a front matter, whatever its name says. */
export const hasFrontMatter = (text: string): boolean => findFence(text, 0, 1)?.closed === true

type Fence = {
  start: number
  line: number
  yaml: { start: number; end: number }
  body: number
  bodyLine: number
  closed: boolean
}

/** A `---` line at `from` (after blank lines) with a `name:` line after it, and its closing line. */
const findFence = (text: string, from: number, fromLine: number): Fence | null => {
  let line = fromLine
  let fence = lineAt(text, from)
  while (fence.next > fence.end && fence.start === fence.end && fence.next < text.length) {
    fence = lineAt(text, fence.next)
    line++
  }
  if (!/^---\s*$/.test(text.slice(fence.start, fence.end)) || fence.next <= fence.end) return null
  if (!opensMapping(text, fence.next)) return null
  let last = lineAt(text, fence.next)
  for (let count = 1; count <= LONGEST_FRONT_MATTER; count++) {
    const words = text.slice(last.start, Math.min(last.end, last.start + 8))
    if (/^(?:---|\.\.\.)\s*$/.test(words) && last.end - last.start < 8)
      return {
        start: fence.start,
        line,
        yaml: { start: fence.next, end: last.start },
        body: last.next,
        bodyLine: line + count + 1,
        closed: true,
      }
    if (last.next <= last.end || last.next >= text.length) break
    last = lineAt(text, last.next)
  }
  return {
    start: fence.start,
    line,
    yaml: { start: fence.next, end: fence.next },
    body: fence.next,
    bodyLine: line + 1,
    closed: false,
  }
}

/** The next closed front matter after `from`; an unclosed `---` further down is a rule. */
const findNextFence = (text: string, from: number, fromLine: number): Fence | null => {
  let line = fromLine
  let at = from
  while (at < text.length) {
    const current = lineAt(text, at)
    if (text.startsWith('---', current.start)) {
      const fence = findFence(text, current.start, line)
      if (
        fence?.closed &&
        /^(?:title|headline|publisher|published|date|url|author|sources?|language)\s*:/im.test(
          text.slice(fence.yaml.start, fence.yaml.end),
        )
      )
        return fence
    }
    if (current.next <= current.end) break
    at = current.next
    line++
  }
  return null
}

/** `name:` or a comment in the first line that is not blank. */
const opensMapping = (text: string, from: number): boolean =>
  /^\s*(?:#[^\n]*\n\s*)*["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?\s*:(?:\s|$)/u.test(
    text.slice(from, from + 400),
  )

const lineAt = (text: string, start: number): Line => {
  const feed = text.indexOf('\n', start)
  if (feed < 0) return { start, end: text.length, next: text.length }
  return { start, end: text.charAt(feed - 1) === '\r' && feed > start ? feed - 1 : feed, next: feed + 1 }
}

/** From each `# Heading` to the next, when the text begins with one and every one has some text below it. */
const partByHeadings = (text: string): DocumentPart[] => {
  const starts = [...text.matchAll(/^# +\S/gm)].map(({ index }) => index)
  if (starts.length < 2 || /\S/.test(text.slice(0, starts[0]))) return []
  const parts = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length, meta: {} }))
  return parts.every(({ start, end }) => /\n[^\n]{60,}/.test(text.slice(start, end))) ? parts : []
}
