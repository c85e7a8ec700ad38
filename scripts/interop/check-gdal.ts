import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { PlaceFormat } from '@/lib/domain'
import { type Exported, EXPORTED, fetchExport } from './fetch-export'
import { hostileStory } from './hostile-story'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

interface Expected {
  format: Exclude<PlaceFormat, 'csv'>
  /** The layer that has a feature for each row, when the file has several. */
  layerOf?: (exported: Exported) => string
  /** The column that names the row. */
  idOf: (exported: Exported) => string
  /** Not the area that belongs to another feature. */
  isRow?: (row: Record<string, string>) => boolean
}

const needs = [
  { command: 'ogrinfo', debian: 'gdal-bin' },
  { command: 'ogr2ogr', debian: 'gdal-bin' },
]
const rowsSchema = z.array(z.record(z.string(), z.string()))

const checkGdal = (
  exported: Exported,
  { format, layerOf, idOf, isRow = () => true }: Expected,
): InteropCheck => ({
  name: `gdal-${format}${exported.name}`,
  needs,
  run: async (context) => {
    const { file, rows } = await fetchExport(context, exported, format)
    const looked = await runProgram('ogrinfo', ['-ro', '-al', '-so', file])
    const layers = layerOf ? [layerOf(exported)] : []
    const copied = await runProgram('ogr2ogr', ['-f', 'CSV', '/vsistdout/', file, ...layers])
    const packed = await runProgram('ogr2ogr', ['-f', 'GPKG', `${file}.read.gpkg`, file])
    const faults = Object.entries({ ogrinfo: looked, ogr2ogr: copied, 'ogr2ogr to GPKG': packed }).flatMap(
      ([name, { code, complaints }]) => (code === 0 && complaints === '' ? [] : [`${name}: ${complaints}`]),
    )
    const read = rowsSchema.parse(parse(copied.output, { columns: true, bom: true }))
    const ids = new Set(read.filter(isRow).map((row) => row[idOf(exported)]))
    if (ids.size !== rows) faults.push(`${ids.size} ${exported.layer} were read, ${rows} are there`)
    const { title, publisher } = hostileStory
    if (!read.some((row) => row['title'] === title && row['publisher'] === publisher))
      faults.push(`no row has the title ${title} and the publisher ${publisher}`)
    return faults
  },
})

const idColumn = ({ layer }: Exported): string => (layer === 'places' ? 'place_id' : 'event_id')

const EXPECTED: readonly Expected[] = [
  {
    format: 'geojson',
    idOf: ({ layer }) => (layer === 'places' ? 'placeId' : 'event'),
    isRow: (row) => row['layer'] !== 'expression',
  },
  { format: 'kml', idOf: idColumn, isRow: (row) => row['part'] !== 'area' },
  { format: 'gpkg', idOf: idColumn, layerOf: ({ layer }) => layer },
]

export const gdalChecks: readonly InteropCheck[] = EXPORTED.flatMap((exported) =>
  EXPECTED.map((expected) => checkGdal(exported, expected)),
)
