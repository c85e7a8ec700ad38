import type { Citation } from './citation'
import type { Column } from './column'
import { toCell } from './csv-cell'

const BOM = '\uFEFF' // without it Excel reads Cyrillic as the letters of the machine's own code page

/** A table (RFC 4180, UTF-8) with one line a row. */
export async function* writeTable<Row>(
  rows: AsyncIterable<Row>,
  citation: Citation,
  columns: readonly Column<Row>[],
): AsyncGenerator<string, void, void> {
  const line = (values: readonly (string | number | null)[]): string => `${values.map(toCell).join(',')}\r\n`
  yield `${BOM}${line(columns.map(({ name }) => name))}`
  for await (const row of rows) yield line(columns.map(({ of }) => of(row, citation)))
}
