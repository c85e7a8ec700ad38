import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { ExportFormat } from '@/lib/domain'
import { fetchExport } from './fetch-export'
import { hostileStory } from './hostile-story'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

interface Expected {
  format: ExportFormat
  /** The layer that has a row for each event, when the file has several. */
  layer?: string
  columns: { id: string; title: string; publisher: string }
  isEvent: (row: Record<string, string>) => boolean
}

const needs = [
  { command: 'ogrinfo', debian: 'gdal-bin' },
  { command: 'ogr2ogr', debian: 'gdal-bin' },
]
const rowsSchema = z.array(z.record(z.string(), z.string()))

const checkGdal = ({ format, layer, columns, isEvent }: Expected): InteropCheck => ({
  name: `gdal-${format}`,
  needs,
  run: async (context) => {
    const { file, events } = await fetchExport(context, format)
    const looked = await runProgram('ogrinfo', ['-ro', '-al', '-so', file])
    const copy = `${file}.read.csv`
    const copied = await runProgram('ogr2ogr', ['-f', 'CSV', '/vsistdout/', file, ...(layer ? [layer] : [])])
    const packed = await runProgram('ogr2ogr', ['-f', 'GPKG', `${copy}.gpkg`, file])
    const faults = Object.entries({ ogrinfo: looked, ogr2ogr: copied, 'ogr2ogr to GPKG': packed }).flatMap(
      ([name, { code, complaints }]) => (code === 0 && complaints === '' ? [] : [`${name}: ${complaints}`]),
    )
    const rows = rowsSchema.parse(parse(copied.output, { columns: true, bom: true }))
    const ids = new Set(rows.filter(isEvent).map((row) => row[columns.id]))
    if (ids.size !== events) faults.push(`${ids.size} events were read, ${events} are there`)
    const { title, publisher } = hostileStory
    if (!rows.some((row) => row[columns.title] === title && row[columns.publisher] === publisher))
      faults.push(`no row has the title ${title} and the publisher ${publisher}`)
    return faults
  },
})

const flat = { id: 'event_id', title: 'title', publisher: 'publisher' }

export const checkGdalGeojson = checkGdal({
  format: 'geojson',
  columns: { id: 'event', title: 'title', publisher: 'publisher' },
  isEvent: (row) => row['layer'] === 'event',
})
export const checkGdalKml = checkGdal({
  format: 'kml',
  columns: flat,
  isEvent: (row) => row['part'] === 'event',
})
export const checkGdalGeopackage = checkGdal({
  format: 'gpkg',
  layer: 'events',
  columns: flat,
  isEvent: () => true,
})
