import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { filterSchema } from '@/lib/domain'
import { FILTER_PARAMETERS } from '@/lib/http/filter-parameters'
import { toFilterQuery } from '@/lib/http/filter-query'
import { ENDPOINTS } from '@/lib/openapi/endpoints'
import { toOpenapi } from '@/lib/openapi/to-openapi'

const app = path.join(import.meta.dirname, '../../app')

/** Addresses of the routes that answer GET, as folders of the app tell them. */
const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && !file.includes('...') && !file.startsWith('ogc'))
  .filter((file) => /export (?:const|\{)[^=}]*\bGET\b/.test(readFileSync(path.join(app, file), 'utf8')))
  .map((file) => `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, '{$1}')}`)

test('every route that answers GET is told of, and the other way round', () => {
  expect(ENDPOINTS.map((endpoint) => endpoint.path).sort()).toEqual([...routes].sort())
})

test('the definition is OpenAPI 3.1', async () => {
  const definition = toOpenapi(ENDPOINTS, { url: 'http://localhost:3000', version: '1' })
  expect(await new Validator().validate(structuredClone(definition))).toEqual({ valid: true })
  const names = ENDPOINTS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { path: address, parameters } of ENDPOINTS) {
    const inPath = parameters.filter((parameter) => parameter.inPath).map(({ name }) => name)
    expect([...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(inPath)
  }
})

test('parameters of the filter are called as the query is written', () => {
  const whole = filterSchema.parse({
    text: 'bridge',
    from: '2024-11-01',
    to: '2024-11-30',
    undatedOnly: true,
    kinds: ['settlement'],
    uses: ['literal'],
    publishers: ['Coast desk'],
    place: 'country:UA',
    story: 'a'.repeat(64),
    bbox: [30, 46, 40, 50],
    types: ['battles'],
    statuses: ['claimed'],
    actors: ['civilians'],
    exactness: ['within'],
    sources: ['UA'],
  })
  const told = Object.values(FILTER_PARAMETERS).map(({ name }) => name)
  expect([...toFilterQuery(whole).keys()].sort()).toEqual(told.sort())
})
