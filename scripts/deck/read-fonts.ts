import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFaces } from '@/components/map/font-faces'

const folder = 'node_modules/@fontsource/noto-sans/files'

/** Every font of slides and maps by its file name, as base64. */
export const readFonts = (): Record<string, string> =>
  Object.fromEntries(listFaces().map(({ file }) => [file, readFileSync(join(folder, file), 'base64')]))
