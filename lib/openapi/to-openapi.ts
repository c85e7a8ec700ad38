import { z } from 'zod'
import { type ErrorCode, errorCatalogue } from '@/lib/http/error-catalogue'
import { problemSchema } from '@/lib/http/responses'
import type { Endpoint, EndpointParameter } from './endpoint'

/** What any endpoint can answer with. */
const everywhere: ErrorCode[] = ['foreign-host', 'internal-error', 'store-locked']

/** The definition of the read API in OpenAPI 3.1, made from the schemas that the routes are typed by. */
export const toOpenapi = (
  endpoints: readonly Endpoint[],
  { url, version }: { url: string; version: string },
) => ({
  openapi: '3.1.0',
  info: {
    title: 'Dateline',
    version,
    description:
      'What news stories report, with the sentence behind every mark. GIS programs read the same at /ogc (OGC API - Features), which has a definition of its own at /ogc/api.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url }],
  paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: toOperation(endpoint) }])),
  components: { schemas: toSchemas(endpoints) },
})

const toOperation = ({ name, summary, parameters, answer, errors, caching }: Endpoint) => ({
  operationId: name,
  summary,
  parameters: parameters.map(toParameter),
  responses: {
    '200': {
      description: answer.says,
      headers: caching === 'data' ? { ETag: { schema: { type: 'string' } } } : {},
      content: { [answer.type]: { schema: answer.schema ? ref(answer.schema.name) : { type: 'string' } } },
    },
    ...(caching === 'data' ? { '304': { description: 'The same as at the ETag that was sent.' } } : {}),
    ...toProblems([...errors, ...everywhere]),
  },
})

const toParameter = ({ name, says, schema, inPath }: EndpointParameter) => ({
  name,
  in: inPath ? 'path' : 'query',
  required: inPath ?? false,
  description: says,
  schema: toJsonSchema(schema, 'input'),
  ...(inPath ? {} : { style: 'form', explode: false }), // lists are comma-joined
})

/** Errors by status: several codes can share one. */
const toProblems = (codes: readonly ErrorCode[]) => {
  const statuses = [...new Set(codes.map((code) => errorCatalogue[code].status))]
  return Object.fromEntries(
    statuses.map((status) => {
      const told = codes.filter((code) => errorCatalogue[code].status === status)
      const description = told.map((code) => `${code}: ${errorCatalogue[code].title}.`).join(' ')
      return [
        String(status),
        { description, content: { 'application/problem+json': { schema: ref('Problem') } } },
      ]
    }),
  )
}

const toSchemas = (endpoints: readonly Endpoint[]) => ({
  Problem: toJsonSchema(problemSchema.extend({ code: z.enum(Object.keys(errorCatalogue)) }), 'output'),
  ...Object.fromEntries(
    endpoints.flatMap(({ answer: { schema } }) =>
      schema ? [[schema.name, toJsonSchema(schema.of, 'output')] as const] : [],
    ),
  ),
})

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A part checked by code of ours (a mark) has no schema: anything is allowed there. */
const toJsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return made
}
