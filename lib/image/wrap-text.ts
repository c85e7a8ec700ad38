import { type Weight, measureText, toDrawable } from './measure-text'

interface Options {
  /** px */
  width: number
  size: number
  weight: Weight
  /** More than these end in an ellipsis. */
  lines: number
  /** Lines of about the same width, so that no word is left alone on the last one. */
  isEven?: boolean
}

const longest = 600 // letters looked at: more never fit on a sheet

/** The lines of a text in our own font, none wider than the width. A word that is wider than a line is cut. */
export const wrapText = (text: string, { isEven = false, ...options }: Options): string[] => {
  const wrapped = wrapTo(text, options)
  if (!isEven || wrapped.length < 2 || wrapped.at(-1)?.endsWith('…')) return wrapped
  for (let width = options.width * 0.97; width > options.width / 2; width *= 0.97) {
    const narrower = wrapTo(text, { ...options, width, lines: wrapped.length + 1 })
    if (narrower.length > wrapped.length) return wrapTo(text, { ...options, width: width / 0.97 })
  }
  return wrapped
}

const wrapTo = (text: string, { width, size, weight, lines }: Omit<Options, 'isEven'>): string[] => {
  const fits = (line: string): boolean => measureText(line, size, weight) <= width
  const drawable = toDrawable(text)
  const words = drawable.slice(0, longest).split(' ').filter(Boolean)
  const wrapped: string[] = []
  let line = ''
  for (const word of words.flatMap((whole) => cutWord(whole, fits))) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) wrapped.push(line)
    line = word
  }
  if (line) wrapped.push(line)
  if (wrapped.length <= lines && drawable.length <= longest) return wrapped
  const kept = wrapped.slice(0, lines)
  const last = kept.pop()
  return last === undefined ? [] : [...kept, shorten(last, fits)]
}

/** One line, with an ellipsis where it is too long. */
export const fitText = (text: string, options: Omit<Options, 'lines' | 'isEven'>): string =>
  wrapText(text, { ...options, lines: 1 })[0] ?? ''

const cutWord = (word: string, fits: (line: string) => boolean): string[] => {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part && !fits(part + letter)) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return part ? [...parts, part] : parts
}

/** `Fighting is reported…`: without what stands before the ellipsis and ends nothing. */
const shorten = (line: string, fits: (line: string) => boolean): string => {
  let kept = line
  while (kept && !fits(`${kept}…`)) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`
}
