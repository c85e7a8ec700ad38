import { type Format, formats } from './parameters'
import { type Parsed, no, yes } from './parsed'

/** The form of an answer: what `f` says, else what the header prefers; JSON where both will do. */
export const chooseFormat = (f: string | null, accept: string | null): Parsed<Format> => {
  if (f === null) return yes(prefersHtml(accept ?? '') ? 'html' : 'json')
  const format = formats.find((known) => known === f)
  return format ? yes(format) : no(`is one of ${formats.join(', ')}`)
}

const prefersHtml = (accept: string): boolean => {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...rest] = range.split(';').map((part) => part.trim().toLowerCase())
    const weight = rest.find((part) => part.startsWith('q='))?.slice(2) ?? '1'
    return { type, weight: Number(weight) || 0 }
  })
  const best = (wanted: (type: string) => boolean): number =>
    Math.max(0, ...ranges.filter(({ type }) => wanted(type)).map(({ weight }) => weight))
  const html = best((type) => type === 'text/html' || type === 'application/xhtml+xml')
  return html > best((type) => type.endsWith('json') || type === 'application/*')
}
