import path from 'node:path'
import { type Font, readFont } from './read-font'

/** The weights that pictures are written in, with the folders of their files. */
const fontFolders = {
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
} as const
export type Weight = keyof typeof fontFolders

export const fontFolderOf = (weight: Weight): string =>
  path.join(process.cwd(), 'node_modules', '@expo-google-fonts', 'noto-sans', fontFolders[weight])

export const fontFileOf = (weight: Weight): string =>
  path.join(fontFolderOf(weight), `NotoSans_${fontFolders[weight]}.ttf`)

const fonts = new Map<Weight, Font>()

const fontOf = (weight: Weight): Font => {
  const known = fonts.get(weight)
  if (known) return known
  const font = readFont(fontFileOf(weight))
  fonts.set(weight, font)
  return font
}

/** px that a text takes in our own font. */
export const measureText = (text: string, size: number, weight: Weight): number => {
  const font = fontOf(weight)
  let width = 0
  for (const letter of text) width += font.widthOf(letter.codePointAt(0) ?? 0)
  return width * size
}

export const canDraw = (letter: string): boolean => fontOf(400).has(letter.codePointAt(0) ?? 0)

/** What the font can draw, on one line: letters that it lacks would be boxes, and controls could turn a line around. */
export const toDrawable = (text: string): string => {
  return [...text.replace(/\s+/g, ' ')]
    .filter((letter) => !/\p{C}/u.test(letter) && canDraw(letter))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}
