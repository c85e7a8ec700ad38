import { z } from 'zod'
import { type Filter, groupingSchema } from '@/lib/domain'
import { FILTER_PARAMETERS } from '@/lib/http/filter-parameters'
import type { EndpointParameter } from './endpoint'

const pick = (parts: readonly (keyof Filter)[]): EndpointParameter[] =>
  parts.map((part) => FILTER_PARAMETERS[part])

const shared = ['text', 'from', 'to', 'undatedOnly', 'publishers', 'place', 'story', 'bbox'] as const

/** The filter of events; days are those of the event. */
export const eventFilter = pick([...shared, 'types', 'statuses', 'actors', 'exactness', 'sources'])

/** The filter of names in stories; days are those of publication. */
export const mentionFilter = pick([...shared, 'kinds', 'uses'])

export const paging: EndpointParameter[] = [
  { name: 'limit', says: 'Items of a page, 50 unless told.', schema: z.int().min(1).max(200) },
  { name: 'cursor', says: 'nextCursor of the page before.', schema: z.string() },
]

export const grouping: EndpointParameter[] = [
  { name: 'group', says: 'By what the list is grouped.', schema: groupingSchema },
]

export const placed: EndpointParameter[] = [
  { name: 'placed', says: 'What is on the map, or what could not be placed.', schema: z.enum(['yes', 'no']) },
]

export const inPath = (name: string, says: string, schema: z.ZodType): EndpointParameter => ({
  name,
  says,
  schema,
  inPath: true,
})
