import { z } from 'zod'
import { problemSchema } from '@/lib/http/responses'
import { COLLECTIONS, type CollectionId, collectionIds } from './collections'
import { types } from './links'
import { FORMAT, parametersOf } from './parameters'

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

const answers = (says: string, type: string, schema: object): object => ({
  '200': { description: says, content: { [type]: { schema }, [types.html]: { schema: { type: 'string' } } } },
  '304': { description: 'The same as at the ETag that was sent.' },
  '400': problem('A parameter is not known or no good; the detail says why.'),
  '500': problem('Something went wrong inside.'),
})

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: ref('problem') } },
})

const query = (name: string, { says, schema }: { says: string; schema: object }): object => ({
  name,
  in: 'query',
  required: false,
  description: says,
  schema,
  style: 'form',
  explode: false,
})

const read = (operationId: string, summary: string, parameters: object[], responses: object): object => ({
  get: { operationId, summary, tags: ['ogc'], parameters, responses },
})

const plain = (operationId: string, summary: string, schema: string): object =>
  read(operationId, summary, [query('f', FORMAT)], answers(summary, types.json, ref(schema)))

/** Definition of the OGC part of the API in OpenAPI 3.0, which clients such as GDAL and QGIS read; each collection has paths of its own. */
export const toOpenapi = (root: string, version: string) => ({
  openapi: '3.0.3',
  info: {
    title: 'Dateline: OGC API - Features',
    version,
    description: 'What news stories report, with the sentence behind every mark.',
    license: { name: 'MIT', url: 'https://opensource.org/licenses/MIT' },
  },
  servers: [{ url: root }],
  tags: [{ name: 'ogc', description: 'OGC API - Features, Part 1: Core' }],
  paths: {
    '/': plain('getLandingPage', 'Where everything begins', 'document'),
    '/conformance': plain('getConformance', 'Which parts of the standard hold', 'document'),
    '/collections': plain('getCollections', 'All collections', 'document'),
    '/api': read(
      'getDefinition',
      'This definition',
      [query('f', FORMAT)],
      answers('This definition', types.openapi, ref('document')),
    ),
    ...Object.fromEntries(collectionIds.flatMap(pathsOf)),
  },
  components: {
    schemas: {
      document: { type: 'object', properties: { links: { type: 'array', items: ref('link') } } },
      link: {
        type: 'object',
        required: ['href', 'rel'],
        properties: Object.fromEntries(
          ['href', 'rel', 'type', 'title'].map((name) => [name, { type: 'string' }]),
        ),
      },
      geometry: {
        type: 'object',
        required: ['type', 'coordinates'],
        properties: { type: { type: 'string' }, coordinates: { type: 'array', items: {} } },
      },
      problem: z.toJSONSchema(problemSchema, { target: 'openapi-3.0' }),
      ...Object.fromEntries(collectionIds.flatMap(schemasOf)),
    },
  },
})

const pathsOf = (id: CollectionId): [string, object][] => {
  const path = `/collections/${id}`
  const { title } = COLLECTIONS[id]
  const featureId = {
    name: 'featureId',
    in: 'path',
    required: true,
    description: 'Id of the feature.',
    schema: { type: 'string' },
  }
  const missing = { '404': problem('There is no such feature.') }
  return [
    [path, plain(`describe-${id}`, `What ${title} holds`, 'document')],
    [
      `${path}/schema`,
      read(
        `columns-${id}`,
        `Columns of ${title}`,
        [query('f', FORMAT)],
        answers('JSON Schema', types.schema, { type: 'object' }),
      ),
    ],
    [
      `${path}/items`,
      read(
        `list-${id}`,
        `${title}, a page at a time`,
        Object.entries(parametersOf(id)).map(([name, parameter]) => query(name, parameter)),
        answers('A page of features', types.geojson, ref(`${id}Page`)),
      ),
    ],
    [
      `${path}/items/{featureId}`,
      read(`get-${id}`, `One of ${title}`, [featureId, query('f', FORMAT)], {
        ...answers('The feature', types.geojson, ref(id)),
        ...missing,
      }),
    ],
  ]
}

const schemasOf = (id: CollectionId): [string, object][] => [
  [
    id,
    {
      type: 'object',
      required: ['type', 'id', 'geometry', 'properties'],
      properties: {
        type: { type: 'string', enum: ['Feature'] },
        id: { type: 'string' },
        geometry: ref('geometry'),
        properties: z.toJSONSchema(COLLECTIONS[id].properties, { target: 'openapi-3.0' }),
        links: { type: 'array', items: ref('link') },
      },
    },
  ],
  [
    `${id}Page`,
    {
      type: 'object',
      required: ['type', 'features'],
      properties: {
        type: { type: 'string', enum: ['FeatureCollection'] },
        timeStamp: { type: 'string', format: 'date-time' },
        numberMatched: { type: 'integer', minimum: 0 },
        numberReturned: { type: 'integer', minimum: 0 },
        links: { type: 'array', items: ref('link') },
        features: { type: 'array', items: ref(id) },
      },
    },
  ],
]
