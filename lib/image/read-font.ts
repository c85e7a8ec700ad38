import { readFileSync } from 'node:fs'

/** Widths of a font's letters in parts of its size. */
export interface Font {
  has: (letter: number) => boolean
  /** Of the code point of a letter; of the box for what the font lacks. */
  widthOf: (letter: number) => number
}

/**
 * The widths in a TrueType file: tables `head`, `hhea`, `hmtx` and the format 4 of `cmap`, as the OpenType specification has them
 * (learn.microsoft.com/typography/opentype/spec). Pairs that are drawn closer together are not looked up: a width is never too small.
 */
export const readFont = (file: string): Font => {
  const bytes = readFileSync(file)
  const tables = new Map<string, number>()
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index
    tables.set(bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8))
  }
  const at = (name: string): number => {
    const offset = tables.get(name)
    if (offset === undefined) throw new Error(`${file} is no TrueType font: it has no table "${name}"`)
    return offset
  }
  const unitsPerSize = bytes.readUInt16BE(at('head') + 18)
  const widths = bytes.readUInt16BE(at('hhea') + 34) // glyphs after the last of these are as wide as it
  const hmtx = at('hmtx')
  const glyphs = readGlyphs(bytes, at('cmap'))
  const widthOfGlyph = (glyph: number): number =>
    bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, widths - 1)) / unitsPerSize
  return {
    has: (letter) => glyphs.has(letter),
    widthOf: (letter) => widthOfGlyph(glyphs.get(letter) ?? 0),
  }
}

/** Glyph of each letter of the basic plane. */
const readGlyphs = (bytes: Buffer, cmap: number): Map<number, number> => {
  const glyphs = new Map<number, number>()
  const format4 = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, index) =>
    bytes.readUInt32BE(cmap + 8 + 8 * index),
  ).find((offset) => bytes.readUInt16BE(cmap + offset) === 4)
  if (format4 === undefined) throw new Error('The font has no table of its letters')
  const table = cmap + format4
  const doubled = bytes.readUInt16BE(table + 6) // twice the number of segments
  for (let segment = 0; segment < doubled; segment += 2) {
    // Lists of as many numbers each: last letters, a pad of two bytes, first letters, shifts, offsets of glyphs.
    const last = bytes.readUInt16BE(table + 14 + segment)
    const first = bytes.readUInt16BE(table + 16 + doubled + segment)
    const shift = bytes.readUInt16BE(table + 16 + 2 * doubled + segment)
    const rangeAt = table + 16 + 3 * doubled + segment
    const range = bytes.readUInt16BE(rangeAt)
    for (let letter = first; letter <= last && letter < 0xff_ff; letter++) {
      const found = range === 0 ? letter : bytes.readUInt16BE(rangeAt + range + 2 * (letter - first))
      const glyph = found === 0 ? 0 : (found + shift) & 0xff_ff
      if (glyph > 0) glyphs.set(letter, glyph)
    }
  }
  return glyphs
}
