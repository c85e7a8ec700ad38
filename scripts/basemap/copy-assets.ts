import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const fontSets = [
  {
    folder: '@fontsource/noto-sans',
    name: 'noto-sans',
    scripts: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
    weights: [400, 500, 600],
  },
  {
    folder: '@fontsource/noto-sans-mono',
    name: 'noto-sans-mono',
    scripts: ['latin', 'cyrillic'],
    weights: [400],
  },
]
const worker = 'maplibre-gl-worker.mjs'

/** What the browser fetches beside the tiles: fonts of panels and labels, and MapLibre's worker. Returns the files written. */
export const copyAssets = (modules: string, target: string): string[] => {
  const written: string[] = []
  const copy = (from: string, folder: string, name: string): void => {
    mkdirSync(join(target, folder), { recursive: true })
    copyFileSync(from, join(target, folder, name))
    written.push(join(folder, name))
  }
  for (const { folder, name, scripts, weights } of fontSets) {
    for (const script of scripts) {
      for (const weight of weights) {
        const file = `${name}-${script}-${weight}-normal.woff2`
        copy(join(modules, folder, 'files', file), 'fonts', file)
      }
    }
  }
  copy(join(modules, 'maplibre-gl/dist', worker), 'maplibre', worker)
  return written
}
