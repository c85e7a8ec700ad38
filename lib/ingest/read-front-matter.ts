import type { DocumentMeta } from '@/lib/domain'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { readDate } from './read-date'
import type { ProblemFacts } from './read-problem'

type FrontMatter = { ok: true; value: DocumentMeta } | { ok: false; facts: ProblemFacts }

/** Names that people give to the fields; the first that is set counts. Fields not named here (sources, tags …) are left alone. */
const fields = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'outlet', 'publication'],
  url: ['url', 'link', 'canonical'],
  author: ['author', 'authors', 'byline'],
  published: ['published', 'date', 'datePublished', 'published_at', 'publishedAt'],
  language: ['language', 'lang'],
} as const

/** Longest value kept, in code units. */
const LONGEST_VALUE = 2_000

/**
 * What the YAML between the two `---` tells. `firstLine` is the line of the input it begins at, counted from 1. A field that can't be what it
 * should be (a date that is none) is refused with its line, so that no story gets a wrong date silently.
 */
export const readFrontMatter = (yaml: string, firstLine: number): FrontMatter => {
  const lines = new LineCounter()
  const refuse = (offset: number, said: string): FrontMatter => ({
    ok: false,
    facts: { line: firstLine - 1 + lines.linePos(offset).line, said },
  })
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const error = document.errors[0]
  if (error) return refuse(error.pos[0], error.message)
  const root = document.contents
  if (root === null) return { ok: true, value: {} }
  if (!isMap(root)) return refuse(0, 'there should be “name: value” lines')

  const told: Partial<Record<keyof typeof fields, string>> = {}
  for (const [field, names] of Object.entries(fields) as [keyof typeof fields, readonly string[]][]) {
    const pair = root.items.find(
      ({ key }) =>
        isScalar(key) && names.some((name) => name.toLowerCase() === String(key.value).toLowerCase()),
    )
    if (!pair) continue
    const node = pair.value as Node | null
    const value = toText(node)
    const at = node?.range?.[0] ?? 0
    if (value === null) return refuse(at, `“${field}” should be a text`)
    if (value === '') continue
    if (field === 'published' && !readDate(value))
      return refuse(at, `“${value.slice(0, 40)}” is no date; write 2024-11-05 or 2024-11-05T07:00:00Z`)
    told[field] = value
  }
  const date = told.published ? readDate(told.published) : null
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(told.language ?? '')?.[0].toLowerCase()
  return {
    ok: true,
    value: {
      ...(told.title && { title: told.title }),
      ...(told.publisher && { publisher: told.publisher }),
      ...(told.url && { url: told.url }),
      ...(told.author && { author: told.author }),
      ...(date && { ...date, dateSource: 'front-matter' }),
      ...(language && { language }),
    },
  }
}

/** A scalar as text, a list of scalars joined by commas; '' for nothing, null for anything else. */
const toText = (node: Node | null): string | null => {
  if (node === null) return ''
  if (isScalar(node)) return scalarText(node.value)
  if (!isSeq(node)) return null
  const texts = node.items.map((item) => (isScalar(item) ? scalarText(item.value) : null))
  return texts.includes(null) ? null : texts.join(', ')
}

const scalarText = (value: unknown): string | null => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim().slice(0, LONGEST_VALUE)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
