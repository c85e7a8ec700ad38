import { z } from 'zod'
import { type Filter, eventTypeSchema, reportStatusSchema } from '@/lib/domain'
import { FILTER_PARAMETERS } from '@/lib/http/filter-parameters'
import { CRS84, type CollectionId } from './collections'
import { limits } from './parse-limit'

interface Parameter {
  says: string
  /** Of OpenAPI 3.0. */
  schema: object
}

const toSchema = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' })

const standard: Record<string, Parameter> = {
  bbox: {
    says: 'West, south, east, north in degrees of CRS84, or six numbers with heights. West beyond east crosses the antimeridian.',
    schema: {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: 'number' },
    },
  },
  'bbox-crs': { says: 'The reference system of bbox.', schema: { type: 'string', enum: [CRS84] } },
  datetime: {
    says: 'An instant, a day, or an interval with ".." for an open end (RFC 3339). What has no date is always among the answer.',
    schema: { type: 'string' },
  },
  limit: {
    says: 'Features of a page.',
    schema: { type: 'integer', minimum: 1, maximum: limits.most, default: limits.default },
  },
  cursor: {
    says: 'Where the page begins, as the link "next" of the page before gives it.',
    schema: { type: 'string' },
  },
}

export const formats = ['json', 'html'] as const
export type Format = (typeof formats)[number]

/** The parameter that every resource takes. */
export const FORMAT: Parameter = {
  says: 'Form of the answer; without it, what the header Accept prefers.',
  schema: { type: 'string', enum: [...formats] },
}

/** Parts of the filter by the name of their parameter here; days and box have names of the standard. */
export const ofFilter = {
  q: 'text',
  undated: 'undatedOnly',
  publishers: 'publishers',
  'place-id': 'place',
  'story-id': 'story',
  types: 'types',
  statuses: 'statuses',
  actors: 'actors',
  exactness: 'exactness',
  sources: 'sources',
  kinds: 'kinds',
  uses: 'uses',
} as const satisfies Record<string, keyof Filter>
type Own = keyof typeof ofFilter

/** Columns that can be asked for by an equal value: clients such as GDAL then leave the choice to the server. */
const equals: Record<string, Parameter> = {
  event_type: { says: 'Only this event type.', schema: toSchema(eventTypeSchema) },
  status: { says: 'Only this status.', schema: toSchema(reportStatusSchema) },
}

const shared: Own[] = ['q', 'undated', 'publishers', 'place-id', 'story-id']
const ofEvents: Own[] = [...shared, 'types', 'statuses', 'actors', 'exactness', 'sources']

const own: Record<CollectionId, Own[]> = {
  events: ofEvents,
  areas: ofEvents,
  places: [...shared, 'kinds', 'uses'],
}

/** Every parameter that the items of a collection take; others are refused (/req/core/query-param-unknown). */
export const parametersOf = (collection: CollectionId): Record<string, Parameter> => ({
  ...standard,
  f: FORMAT,
  ...Object.fromEntries(
    own[collection].map((name) => {
      const { says, schema } = FILTER_PARAMETERS[ofFilter[name]]
      return [name, { says, schema: toSchema(schema) }]
    }),
  ),
  ...(collection === 'places' ? {} : equals),
})
