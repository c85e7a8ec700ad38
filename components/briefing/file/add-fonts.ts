import { listFaces } from '@/components/map/font-faces'
import { toBytes } from './unpack'

/** Noto Sans in every weight and script of the file, as the style sheets of the app have it. */
export const addFonts = (fonts: Readonly<Record<string, string>>): void => {
  for (const { file, weight, ranges } of listFaces()) {
    const letters = fonts[file]
    if (letters === undefined) continue
    const face = new FontFace('Noto Sans', toBytes(letters), {
      weight: String(weight),
      unicodeRange: ranges.join(', '),
    })
    document.fonts.add(face)
  }
}
