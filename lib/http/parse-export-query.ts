import {
  type ExportLayer,
  type Filter,
  type Placing,
  type WantedFile,
  exportFormatSchema,
  exportLayerSchema,
  placings,
} from '@/lib/domain'
import { parseFilterQuery } from './filter-query'

interface Rows {
  layer: ExportLayer
  placed: Placing
}

export interface ExportSelection extends Rows {
  filter: Filter
}

/** `wrong`: names of parameters that are no good; `why`: in words, where each by itself is good. */
type Parsed<Value> = { ok: true; value: Value } | { ok: false; wrong: string[]; why?: string }

/** What a question to the export selects. */
export const parseExportSelection = (query: URLSearchParams): Parsed<ExportSelection> =>
  withFilter(query, parseRows(query, 'events'))

/** The same with the format of the file. */
export const parseExportQuery = (query: URLSearchParams): Parsed<WantedFile & { filter: Filter }> =>
  withFilter(query, parseWantedFile(query, 'events'))

/** The layer and format of a file; `usual` is the layer where none is asked for. */
export const parseWantedFile = (query: URLSearchParams, usual: ExportLayer): Parsed<WantedFile> => {
  const rows = parseRows(query, usual)
  const format = exportFormatSchema.safeParse(query.get('format'))
  if (!format.success) return { ok: false, wrong: ['format', ...(rows.ok ? [] : rows.wrong)] }
  if (!rows.ok) return rows
  const { layer, placed } = rows.value
  if (layer === 'events') return { ok: true, value: { layer, placed, format: format.data } }
  if (format.data !== 'acled') return { ok: true, value: { layer, placed: 'yes', format: format.data } }
  const why = 'The columns of ACLED are of events: take another format for places, or layer=events.'
  return { ok: false, wrong: ['format', 'layer'], why }
}

const parseRows = (query: URLSearchParams, usual: ExportLayer): Parsed<Rows> => {
  const layer = exportLayerSchema.safeParse(query.get('layer') ?? usual)
  const asked = query.get('placed') ?? 'yes'
  const placed = placings.find((known) => known === asked)
  if (!layer.success || !placed)
    return { ok: false, wrong: [...(layer.success ? [] : ['layer']), ...(placed ? [] : ['placed'])] }
  if (layer.data === 'places' && placed !== 'yes')
    return { ok: false, wrong: ['placed'], why: 'Every place is on the map: placed is of events.' }
  return { ok: true, value: { layer: layer.data, placed } }
}

const withFilter = <Value>(
  query: URLSearchParams,
  part: Parsed<Value>,
): Parsed<Value & { filter: Filter }> => {
  const filter = parseFilterQuery(query)
  if (!filter.ok) return { ok: false, wrong: [...(part.ok ? [] : part.wrong), ...filter.wrong] }
  return part.ok ? { ok: true, value: { ...part.value, filter: filter.value } } : part
}
