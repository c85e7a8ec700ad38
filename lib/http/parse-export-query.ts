import { type ExportFormat, type Filter, exportFormatSchema } from '@/lib/domain'
import { parseFilterQuery } from './filter-query'

const placings = ['yes', 'no', 'all'] as const

/** Which events by their place: those on the map (by default), the others, or all. */
type Placing = (typeof placings)[number]

export interface ExportSelection {
  filter: Filter
  placed: Placing
}

type Parsed<Value> = { ok: true; value: Value } | { ok: false; wrong: string[] }

/** The events that a question to the export selects, or the names of the parameters that are no good. */
export const parseExportSelection = (query: URLSearchParams): Parsed<ExportSelection> => {
  const filter = parseFilterQuery(query)
  const asked = query.get('placed') ?? 'yes'
  const placed = placings.find((known) => known === asked)
  if (filter.ok && placed) return { ok: true, value: { filter: filter.value, placed } }
  return { ok: false, wrong: [...(filter.ok ? [] : filter.wrong), ...(placed ? [] : ['placed'])] }
}

/** The same with the format of the file. */
export const parseExportQuery = (
  query: URLSearchParams,
): Parsed<ExportSelection & { format: ExportFormat }> => {
  const selection = parseExportSelection(query)
  const format = exportFormatSchema.safeParse(query.get('format'))
  if (selection.ok && format.success) return { ok: true, value: { ...selection.value, format: format.data } }
  return {
    ok: false,
    wrong: [...(format.success ? [] : ['format']), ...(selection.ok ? [] : selection.wrong)],
  }
}
