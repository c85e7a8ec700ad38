import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ownLimits, SourceError } from '@/lib/gazetteer/operator'
import { type ImportedRows, takeRow, toNumber } from './import-rows'

const limits = {
  recordSize: 100_000, // characters of one row
  columns: 100,
}
/** What a column may be called. */
const columnNames: Record<string, string> = {
  id: 'key',
  key: 'key',
  name: 'name',
  lat: 'lat',
  latitude: 'lat',
  lon: 'lng',
  lng: 'lng',
  long: 'lng',
  longitude: 'lng',
  kind: 'kind',
  type: 'kind',
  country: 'country',
  alternates: 'alternates',
  names: 'alternates',
  source: 'source',
  radiuskm: 'radiusKm',
  radius_km: 'radiusKm',
}
const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
)

/** The separator that parts the header into most columns. */
const separatorOf = (header: string): string =>
  [',', ';', '\t'].reduce((best, sign) =>
    header.split(sign).length > header.split(best).length ? sign : best,
  )

const readHeader = (cells: string[]): (string | undefined)[] => {
  const columns = cells.map((cell) => columnNames[cell.trim().toLowerCase()])
  const missing = ['name', 'lat', 'lng'].filter((wanted) => !columns.includes(wanted))
  if (missing.length > 0)
    throw new SourceError(
      `The first line must name the columns: it lacks ${missing.join(', ')}. It says: ${cells.slice(0, 20).join(' | ').slice(0, 300)}. ` +
        'A good one is: name,lat,lon,kind,country,alternates,source,radiusKm',
    )
  const double = columns.find((column, index) => column !== undefined && columns.indexOf(column) !== index)
  if (double !== undefined) throw new SourceError(`The first line has two columns for ${double}`)
  return columns
}

const splitNames = (text: string): string[] =>
  text
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean)

/** The places of a CSV table with a header. Throws `SourceError` when it is no such table; rows that are no good come back with the reason. */
export const readCsv = (text: string): ImportedRows => {
  const rows: ImportedRows = { places: [], bad: [], rows: 0 }
  let records
  try {
    const parsed: unknown = parse(text, {
      delimiter: separatorOf(text.slice(0, text.indexOf('\n') >>> 0)),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: limits.recordSize,
    })
    records = recordsSchema.parse(parsed)
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new SourceError(`It cannot be read as CSV: ${cause.message}`, { cause })
  }
  const [first, ...rest] = records
  if (!first) throw new SourceError('There is nothing in it')
  if (first.record.length > limits.columns)
    throw new SourceError(`It has more than ${limits.columns} columns`)
  if (rest.length > ownLimits.rows) throw new SourceError(`It has more than ${ownLimits.rows} rows`)
  const columns = readHeader(first.record)
  for (const { record, info } of rest) {
    const where = `line ${info.lines}`
    if (record.length > columns.length) {
      rows.rows += 1
      rows.bad.push({
        where,
        reasons: [
          `has ${record.length} cells where the first line names ${columns.length} columns: put values with a separator in quotation marks`,
        ],
      })
      continue
    }
    const cells = new Map(columns.map((column, index) => [column, record[index] ?? '']))
    const optional = (column: string): string | undefined => cells.get(column)?.trim() || undefined
    takeRow(rows, where, {
      key: optional('key'),
      name: cells.get('name'),
      lat: toNumber(cells.get('lat')),
      lng: toNumber(cells.get('lng')),
      kind: optional('kind')?.toLowerCase(),
      country: optional('country')?.toUpperCase(),
      alternates: splitNames(cells.get('alternates') ?? ''),
      source: optional('source'),
      radiusKm: toNumber(cells.get('radiusKm')),
    })
  }
  return rows
}
