// public/basemap, public/fonts and public/maplibre: all that the map fetches. Nothing here is committed.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadGazetteer } from '@/lib/gazetteer'
import { layerNames } from './basemap/layer-names'
import { areasFile, waterFiles } from './basemap/area-files'
import { sourceHash } from './basemap/source-hash'

const help = `Usage: npm run build:basemap [-- --force]

Writes public/basemap/dateline.pmtiles (vector tiles, zoom 0 to 8) from ${areasFile}, mapeo-offline-map and the
gazetteer, and copies the fonts and the map's worker to public/fonts and public/maplibre. Does nothing when they fit their sources.

  --force  build it anyway
  --help   this text`

const { values } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const target = 'public/basemap/dateline.pmtiles'
const stamp = 'public/basemap/dateline.hash'
const say = (line: string): void => console.error(`  ${line}`)

const run = async (): Promise<void> => {
  const started = performance.now()
  const gazetteer = loadGazetteer()
  const hash = sourceHash(gazetteer.meta.hash)
  if (!values.force && existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    console.error(`Basemap ${target} is up to date (${hash}).`)
    return
  }
  console.error('Building the basemap:')
  // Loaded only when there is something to build: a start that finds all in place is quick.
  const { buildInParallel } = await import('./basemap/build-in-parallel')
  const { copyAssets } = await import('./basemap/copy-assets')
  const { writePmtiles } = await import('./basemap/write-pmtiles')
  say(`read ${[areasFile, ...waterFiles].join(', ')} and ${gazetteer.meta.places} places`)
  const tiles = await buildInParallel(gazetteer, say)
  const archive = writePmtiles(tiles, {
    name: 'Dateline basemap',
    attribution: 'GeoNames CC BY 4.0 · Natural Earth',
    vector_layers: layerNames.map((id) => ({ id, fields: {} })),
  })
  mkdirSync('public/basemap', { recursive: true })
  // Written beside and renamed: whoever reads it meanwhile sees the old file or the new one.
  writeFileSync(`${target}.new`, archive)
  renameSync(`${target}.new`, target)
  const assets = copyAssets('node_modules', 'public')
  say(`copied ${assets.length} fonts and workers to public/`)
  writeFileSync(stamp, hash)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.error(
    `Basemap ${target}: ${tiles.length} tiles, ${(archive.length / 1e6).toFixed(1)} MB in ${seconds} s.`,
  )
}

if (values.help) console.log(help)
else await run()
