// JSON.parse does not tell where, in every version of Node.
const token =
  // oxlint-disable-next-line no-control-regex -- JSON forbids them in strings
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** The line (from 1) of the first fault of a text that JSON.parse refuses. */
export const findJsonError = (text: string): number => {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  token.lastIndex = 0
  for (;;) {
    const at: number = token.lastIndex
    const next: Wanted | null = step(wanted, nextKind(text), open)
    if (next === null) return lineOf(text, at)
    wanted = next
  }
}

/** A sign as it is, `s` for a string, `v` for another value; undefined where nothing of JSON stands. */
const nextKind = (text: string): string | undefined => {
  try {
    const [, sign, string, plain] = token.exec(text) ?? []
    return sign ?? (string === undefined ? plain && 'v' : 's')
  } catch {
    return undefined // a string of many megabytes is too long for the expression
  }
}

const step = (wanted: Wanted, found: string | undefined, open: ('{' | '[')[]): Wanted | null => {
  const after = (): Wanted => (open.length > 0 ? 'comma-or-end' : 'nothing')
  const close = (): Wanted => {
    open.pop()
    return after()
  }
  const inside = open.at(-1)
  if (wanted === 'colon') return found === ':' ? 'value' : null
  if (wanted === 'key' || wanted === 'key-or-end') {
    if (found === 's') return 'colon'
    return found === '}' && wanted === 'key-or-end' ? close() : null
  }
  if (wanted === 'comma-or-end') {
    if (found === ',') return inside === '{' ? 'key' : 'value'
    return (found === '}' && inside === '{') || (found === ']' && inside === '[') ? close() : null
  }
  if (wanted === 'nothing') return null
  if (found === 's' || found === 'v') return after()
  if (found === '{' || found === '[') {
    open.push(found)
    return found === '{' ? 'key-or-end' : 'value-or-end'
  }
  return found === ']' && wanted === 'value-or-end' ? close() : null
}

const lineOf = (text: string, at: number): number => {
  // White space before the fault belongs to the lines above it.
  const start = /[^\s]/.exec(text.slice(at, at + 100_000))?.index ?? 0
  return text.slice(0, at + start).split('\n').length
}
