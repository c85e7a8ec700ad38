import { limits } from './limits'
import { type NoOverlay, refuse } from './overlay-problem'

const tag = /^<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/

/**
 * Whether XML is whole. The parser behind it takes anything; a file that was cut off would come as half a map. Document types are refused
 * altogether: entities can be made to grow without end, and KML has no use for them.
 */
export const checkXml = (text: string): NoOverlay | null => {
  const open: string[] = []
  let elements = 0
  let at = 0
  const broken = (where: number, what: string): NoOverlay =>
    refuse(
      'broken-xml',
      `Line ${lineOf(text, where)} is broken: ${what}. The file may have been cut off; export it again.`,
    )
  for (;;) {
    const start = text.indexOf('<', at)
    if (start === -1) break
    const skip = skipped.find(({ begins }) => text.startsWith(begins, start))
    if (skip) {
      const end = text.indexOf(skip.ends, start)
      if (end === -1) return broken(start, `“${skip.begins}” is not closed`)
      at = end + skip.ends.length
      continue
    }
    if (text.startsWith('<!', start))
      return refuse(
        'xml-entities',
        `Line ${lineOf(text, start)} declares a document type or an entity. These are not read; KML needs none. Remove that line.`,
      )
    const end = endOfTag(text, start)
    const [, slash, name = '', , selfClosing] =
      (end === -1 ? null : tag.exec(text.slice(start, end + 1))) ?? []
    if (!name) return broken(start, 'a “<” begins no element')
    if (slash) {
      const last = open.pop()
      if (last !== name)
        return broken(
          start,
          last ? `“</${short(name)}>” where “${short(last)}” is open` : `“</${short(name)}>” closes nothing`,
        )
    } else {
      elements += 1
      if (elements > limits.elements)
        return refuse(
          'too-many',
          `It has more than ${limits.elements.toLocaleString('en-GB')} elements. Split it.`,
        )
      if (!selfClosing) open.push(name)
      if (open.length > limits.nesting)
        return broken(start, `more than ${limits.nesting} elements are inside each other`)
    }
    at = end + 1
  }
  const last = open.at(-1)
  return last === undefined ? null : broken(text.length, `it ends and “${short(last)}” is open`)
}

const skipped = [
  { begins: '<!--', ends: '-->' },
  { begins: '<![CDATA[', ends: ']]>' },
  { begins: '<?', ends: '?>' },
]

/** The `>` that ends a tag, past those in values of attributes. */
const endOfTag = (text: string, start: number): number => {
  const longest = 20_000 // letters of a tag
  let quote = ''
  for (let at = start + 1; at < Math.min(text.length, start + longest); at++) {
    const letter = text.charAt(at)
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return -1
}

const short = (name: string): string => name.slice(0, limits.field)
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length
