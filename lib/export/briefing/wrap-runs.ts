import { type Weight, measureText } from '@/lib/image/measure-text'
import { cleanText } from './clean-text'
import type { Line, Run } from './page'

interface Word {
  pieces: Run[]
  width: number
  hasSpace: boolean
}

/** The lines of a text in our own font, none wider than the width and none left out. A word that is wider than a line is cut; a no-break space breaks no line. */
export const wrapRuns = (runs: readonly Run[], { width, size }: { width: number; size: number }): Line[] => {
  const paragraphs = toParagraphs(runs)
  return paragraphs.flatMap((paragraph, index) => {
    const lines = fill(toWords(paragraph, { width, size }), { width, size })
    const last = lines.at(-1)
    if (last) last.glue = index < paragraphs.length - 1 ? '\n' : ''
    return lines
  })
}

const toParagraphs = (runs: readonly Run[]): Run[][] => {
  const paragraphs: Run[][] = [[]]
  for (const run of runs)
    for (const [index, text] of cleanText(run.text).split('\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (text) paragraphs.at(-1)?.push({ ...run, text })
    }
  return paragraphs
}

const widthOf = ({ text, weight }: { text: string; weight: Weight }, size: number): number =>
  measureText(text, size, weight)

/** Words of one paragraph; what has no space before it keeps to what stands before. */
const toWords = (runs: readonly Run[], room: { width: number; size: number }): Word[] => {
  const words: Word[] = []
  for (const run of runs)
    for (const [index, text] of run.text.split(/[^\S\u00a0]+/).entries()) {
      const isApart = index > 0 || words.length === 0
      if (text === '' && !isApart) continue
      const piece = { ...run, text }
      const before = words.at(-1)
      if (isApart) words.push({ pieces: [piece], width: widthOf(piece, room.size), hasSpace: index > 0 })
      else if (before) {
        before.pieces.push(piece)
        before.width += widthOf(piece, room.size)
      }
    }
  return words.flatMap((word) => (word.width <= room.width ? word : cutWord(word, room)))
}

const cutWord = ({ pieces, hasSpace }: Word, { width, size }: { width: number; size: number }): Word[] => {
  const parts: Word[] = []
  let part: Word = { pieces: [], width: 0, hasSpace }
  for (const piece of pieces)
    for (const letter of piece.text) {
      const wide = measureText(letter, size, piece.weight)
      if (part.width > 0 && part.width + wide > width) {
        parts.push(part)
        part = { pieces: [], width: 0, hasSpace: false }
      }
      const last = part.pieces.at(-1)
      if (last && last.href === piece.href && last.tone === piece.tone && last.weight === piece.weight)
        last.text += letter
      else part.pieces.push({ ...piece, text: letter })
      part.width += wide
    }
  return [...parts, part]
}

const fill = (words: readonly Word[], { width, size }: { width: number; size: number }): Line[] => {
  const lines: Line[] = [{ runs: [], glue: '' }]
  let used = 0
  for (const word of words) {
    const [first] = word.pieces
    const line = lines.at(-1)
    if (!first || !line) continue
    const space = word.hasSpace && line.runs.length > 0 ? measureText(' ', size, first.weight) : 0
    if (line.runs.length > 0 && used + space + word.width > width) {
      line.glue = word.hasSpace ? ' ' : ''
      lines.push({ runs: [], glue: '' })
      used = 0
    }
    const target = lines.at(-1)
    if (!target) continue
    const isFirst = target.runs.length === 0
    for (const [index, piece] of word.pieces.entries())
      append(target.runs, piece, index === 0 && !isFirst && word.hasSpace)
    used += (isFirst ? 0 : space) + word.width
  }
  return lines
}

/** The space belongs to what stands before it unless both look alike: a link does not begin with one. */
const append = (runs: Run[], piece: Run, hasSpace: boolean): void => {
  const last = runs.at(-1)
  const isSame = last && last.href === piece.href && last.tone === piece.tone && last.weight === piece.weight
  const text = piece.text.replaceAll('\u00a0', ' ') // it has done its work
  if (last && isSame) last.text += (hasSpace ? ' ' : '') + text
  else {
    if (last && hasSpace) {
      if (last.href === null) last.text += ' '
      else runs.push({ ...last, href: null, text: ' ' })
    }
    if (text) runs.push({ ...piece, text })
  }
}

/** The text of lines as it was before it was broken. */
export const joinLines = (lines: readonly Line[]): Run[][] => {
  const paragraphs: Run[][] = [[]]
  for (const { runs, glue } of lines) {
    for (const run of runs) append(paragraphs.at(-1) ?? [], run, false)
    const last = paragraphs.at(-1)?.at(-1)
    if (glue === '\n') paragraphs.push([])
    else if (glue === ' ' && last) {
      if (last.href === null) last.text += ' '
      else paragraphs.at(-1)?.push({ ...last, href: null, text: ' ' })
    }
  }
  return paragraphs
}
