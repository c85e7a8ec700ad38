import { type Filter, eventTypeSchema, reportStatusSchema } from '@/lib/domain'
import { FILTER_PARAMETERS } from '@/lib/http/filter-parameters'
import { parseFilterQuery } from '@/lib/http/filter-query'
import { checkParameters } from './check-parameters'
import { CRS84, type CollectionId } from './collections'
import { ofFilter, parametersOf } from './parameters'
import { parseBbox } from './parse-bbox'
import { parseDatetime } from './parse-datetime'
import { limits, parseLimit } from './parse-limit'
import { type Parsed, no, yes } from './parsed'

interface ItemsQuery {
  filter: Filter
  limit: number
  /** As the store wrote it; the address carries it in base64url. */
  cursor: string | null
}

/** What a request for items asks for, or what is wrong with it, in words. */
export const parseItemsQuery = (collection: CollectionId, query: URLSearchParams): Parsed<ItemsQuery> => {
  const strange = checkParameters(query, Object.keys(parametersOf(collection)))
  if (strange !== null) return no(strange)
  const crs = query.get('bbox-crs')
  if (crs !== null && crs !== CRS84) return no(`bbox-crs can only be ${CRS84}`)
  const bbox = read(query, 'bbox', parseBbox)
  if (!bbox.ok) return no(`bbox ${bbox.wrong}`)
  const days = read(query, 'datetime', parseDatetime)
  if (!days.ok) return no(`datetime ${days.wrong}`)
  const limit = read(query, 'limit', parseLimit)
  if (!limit.ok) return no(`limit ${limit.wrong}`)
  const filter = readFilter(query)
  if (!filter.ok) return filter
  return yes({
    filter: { ...filter.value, ...days.value, ...(bbox.value ? { bbox: bbox.value } : {}) },
    limit: limit.value ?? limits.default,
    cursor: decode(query.get('cursor')),
  })
}

/** A cursor as addresses carry it: opaque, so that nobody builds one. */
export const encodeCursor = (cursor: string): string => Buffer.from(cursor).toString('base64url')

const decode = (cursor: string | null): string | null =>
  cursor === null ? null : Buffer.from(cursor, 'base64url').toString('utf8')

const read = <Value>(
  query: URLSearchParams,
  name: string,
  parse: (text: string) => Parsed<Value>,
): Parsed<Value | undefined> => {
  const text = query.get(name)
  return text === null ? yes(undefined) : parse(text)
}

const readFilter = (query: URLSearchParams): Parsed<Filter> => {
  const told = new URLSearchParams()
  for (const [name, part] of Object.entries(ofFilter)) {
    const value = query.get(name)
    if (value !== null) told.set(FILTER_PARAMETERS[part].name, value)
  }
  const undated = query.get('undated')
  if (undated !== null && undated !== 'only') return no('undated can only be "only"')
  const filter = parseFilterQuery(told)
  const nameOf = (part: string): string =>
    Object.entries(ofFilter).find(([, known]) => known === part)?.[0] ?? part
  if (!filter.ok) return no(`can't make sense of ${filter.wrong.map(nameOf).join(', ')}`)
  const types = narrow('event_type', query, eventTypeSchema.options, filter.value.types)
  if (!types.ok) return types
  const statuses = narrow('status', query, reportStatusSchema.options, filter.value.statuses)
  if (!statuses.ok) return statuses
  return yes({ ...filter.value, types: types.value, statuses: statuses.value })
}

/** The list of a filter, narrowed to the one value that a column shall have. */
const narrow = <Value extends string>(
  name: string,
  query: URLSearchParams,
  known: readonly Value[],
  list: Value[] | undefined,
): Parsed<Value[] | undefined> => {
  const text = query.get(name)
  if (text === null) return yes(list)
  const value = known.find((option) => option === text)
  if (value === undefined) return no(`${name} is one of ${known.join(', ')}`)
  return list?.length && !list.includes(value)
    ? no(`${name} is none of those listed beside it`)
    : yes([value])
}
