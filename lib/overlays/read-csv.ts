import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { limits } from './limits'
import { refuse } from './overlay-problem'
import type { RawFeature, RawResult } from './raw-layer'
import { toPoint } from './to-point'

const delimiters = [',', ';', '\t', '|']
const recordsSchema = z.array(z.array(z.string()))

/** The sign that parts the columns: the one that the head of the table has most; null when it has none. */
export const findDelimiter = (text: string): string | null => {
  const head = (/[^\r\n]+/.exec(text)?.[0] ?? '').slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => head.split(delimiter).length - 1)
  const most = Math.max(...counts)
  return most > 0 ? (delimiters[counts.indexOf(most)] ?? null) : null
}

/** A table with a head: a latitude and a longitude in columns of their own, or WKT in one. */
export const readCsv = (text: string): RawResult => {
  let records: string[][]
  try {
    records = recordsSchema.parse(
      parse(text, {
        delimiter: findDelimiter(text) ?? ',',
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        to: limits.features + 2,
      }),
    )
  } catch (error) {
    const line = (error instanceof CsvError && z.number().safeParse(error['lines']).data) || 1
    return refuse(
      'broken-csv',
      `The table can't be read from line ${line} on: a quotation mark is not closed, or stands inside a value. Export it again as CSV (UTF-8).`,
    )
  }
  const [head = [], ...rows] = records
  const names = head.map((name, index) => name.slice(0, limits.field) || `column ${index + 1}`)
  if (toPoint(Object.fromEntries(names.map((name) => [name, '1']))) === undefined && !hasShape(names))
    return refuse(
      'no-coordinates',
      `No column holds coordinates. Name them lat and lon (or latitude, longitude, y, x, wkt). The columns are: ${tellNames(names)}.`,
    )
  const features = rows.map((cells, index): RawFeature => {
    const properties: Record<string, unknown> = Object.fromEntries(
      names.map((name, column) => [name, cells[column] ?? '']),
    )
    return { row: index + 1, geometry: toPoint(properties) ?? null, properties }
  })
  return { ok: true, value: { format: 'csv', features } }
}

const hasShape = (names: readonly string[]): boolean =>
  toPoint(Object.fromEntries(names.map((name) => [name, 'POINT (1 1)']))) !== undefined

const tellNames = (names: readonly string[]): string => {
  const most = 8
  const told = names.slice(0, most).join(', ')
  return names.length > most ? `${told} and ${names.length - most} more` : told
}
