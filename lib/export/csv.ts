import type { Citation } from './citation'
import { type Column, citationColumns, eventColumns } from './columns'
import { toCell } from './csv-cell'
import type { ExportedEvent } from './exported-event'

const BOM = '\uFEFF' // without it Excel reads Cyrillic as the letters of the machine's own code page

/** One row an event (RFC 4180, UTF-8), with where it comes from and what the file is in columns of its own. */
export const writeCsv = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeTable(events, citation, [...eventColumns, ...citationColumns])

/** Any table of events in that form. */
export async function* writeTable(
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
  columns: readonly Column[],
): AsyncGenerator<string, void, void> {
  const line = (values: readonly (string | number | null)[]): string => `${values.map(toCell).join(',')}\r\n`
  yield `${BOM}${line(columns.map(({ name }) => name))}`
  for await (const event of events) yield line(columns.map(({ of }) => of(event, citation)))
}
