import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { describeFile, type LayerSource, SourceError } from '@/lib/gazetteer/operator'
import { decodeBytes } from '@/lib/ingest/decode-bytes'
import { changeIndex } from './change-index'
import type { ImportedRows } from './import-rows'
import { readArguments } from './read-arguments'
import { readCsv } from './read-csv'
import { readGeojson } from './read-geojson'
import { UsageError } from './usage-error'

const usage = `Usage: npm run gazetteer -- import [--name NAME] [--dry-run] FILE

Adds your own places: villages, bases, code names. The same file again, or another under the same NAME, replaces what it gave before.

  CSV      a header and a line each: name, lat, lon; optional id, kind (settlement, facility, region, water, terrain), country (UA),
           alternates (parted by |), source, radiusKm. Separated by commas, semicolons or tabs; UTF-8, or UTF-16 with its mark.
  GeoJSON  a FeatureCollection of Points and Polygons with the same words as properties; of a Polygon a point on its surface, its box
           and its size are kept.

  --name NAME  what the list is called (otherwise the file's name)
  --dry-run    only tells what would be taken and what not
  --help       this text

A row that is no good is left out and told with its line and the reason; then the exit code is 1.`

const limits = {
  bytes: 100_000_000, // of a file
  told: 100, // bad rows that are told one by one
}

const readFile = (file: string): string => {
  let bytes: Uint8Array
  try {
    const { size } = statSync(file)
    if (size > limits.bytes)
      throw new SourceError(`${file} has ${size} bytes; at most ${limits.bytes} are read`)
    bytes = readFileSync(file)
  } catch (cause) {
    if (cause instanceof SourceError) throw cause
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new SourceError(
      missing
        ? `There is no file ${file}`
        : `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      { cause },
    )
  }
  const decoded = decodeBytes(bytes, { html: false })
  if (!decoded.ok) throw new SourceError(`${file}: ${decoded.detail}`)
  return decoded.value
}

const readRows = (file: string): ImportedRows => {
  const text = readFile(file)
  try {
    return /\.(?:geo)?json$/i.test(file) || text.trimStart().startsWith('{')
      ? readGeojson(text)
      : readCsv(text)
  } catch (cause) {
    throw cause instanceof SourceError ? new SourceError(`${file}: ${cause.message}`, { cause }) : cause
  }
}

/** "My places (2).csv" -> my-places-2 */
const toLayer = (name: string): string => {
  const layer = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 30)
  if (layer === '') throw new UsageError('--name must have a letter or digit', usage)
  return layer
}

export const importPlaces = async (args: string[]): Promise<number> => {
  const parsed = readArguments(args, usage, {
    name: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  })
  if (!parsed) return 0
  const [file, ...more] = parsed.positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file', usage)
  const layer = toLayer(parsed.values.name ?? basename(file, extname(file)))
  const { places, bad, rows } = readRows(file)

  for (const { where, reasons } of bad.slice(0, limits.told))
    console.error(`  ${where}: ${reasons.join('; ')}`)
  if (bad.length > limits.told) console.error(`  … and ${bad.length - limits.told} more`)
  const outcome = `${places.length} of ${rows} rows`
  if (parsed.values['dry-run']) {
    console.error(`${file}: ${outcome} would be taken as "${layer}"; nothing was changed`)
    return bad.length > 0 ? 1 : 0
  }
  if (places.length === 0) throw new SourceError(`${file}: no row can be taken; nothing was changed`)
  await changeIndex(async ({ sources, folder }) => {
    const own = await describeFile(file, resolve(file), layer)
    const kept = `${layer}-${own.sha256.slice(0, 12)}.json`
    writeFileSync(join(folder, kept), JSON.stringify({ layer, places }))
    const source: LayerSource = {
      type: 'layer',
      layer,
      file: { ...own, kept },
      rows,
      taken: places.length,
      date: new Date().toISOString().slice(0, 10),
    }
    return [...sources.filter((other) => other.type !== 'layer' || other.layer !== layer), source]
  })
  console.error(`${file}: ${outcome} taken as "${layer}"`)
  return bad.length > 0 ? 1 : 0
}
