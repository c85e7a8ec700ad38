import { type BuildOptions, build } from 'esbuild'

const options = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  legalComments: 'inline',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""' },
} satisfies BuildOptions

/** The text of the output with that ending; what would end an inline script or style early is refused. */
const textOf = (files: readonly { path: string; text: string }[], ending: string): string => {
  const text = files.find(({ path }) => path.endsWith(ending))?.text
  if (text === undefined) throw new Error(`esbuild wrote no ${ending}`)
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`The ${ending} would end its element early`)
  return text
}

/** The script of a briefing's file with all that it imports, its style sheet, and MapLibre's worker as a script that is no module. */
export const bundlePlayer = async (): Promise<{ script: string; style: string; worker: string }> => {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['scripts/deck/player.tsx'],
    outdir: 'built',
    jsx: 'automatic',
    alias: {
      'next/dynamic': './scripts/deck/dynamic.tsx',
      // As in next.config.js: messages come compiled.
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  })
  const { outputFiles: ofWorker } = await build({
    ...options,
    entryPoints: ['node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'],
    outfile: 'worker.js',
  })
  const [worker] = ofWorker
  if (!worker) throw new Error('esbuild wrote no worker')
  return { script: textOf(outputFiles, '.js'), style: textOf(outputFiles, '.css'), worker: worker.text }
}
