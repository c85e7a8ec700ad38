import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  actorRoles,
  casualtyKinds,
  eventTypeSchema,
  geometrySchema,
  geoPrecisionSchema,
  placeRelationSchema,
  reportStatusSchema,
  subEventTypeSchema,
} from '@/lib/domain'
import { answerLine } from '../../scripts/geoparse/answer-line'
import { gazetteer } from './read'

/** The contract of the command line, field by field. */
const number = z.number().nullable()
const span = { start: z.number(), end: z.number() }
const range = z.strictObject({ low: number, high: number })
const alternative = z.strictObject({
  placeId: z.string(),
  name: z.string(),
  lat: number,
  lon: number,
  confidence: z.number(),
})
const contract = z.strictObject({
  id: z.union([z.string(), z.number()]),
  toponyms: z.array(
    z.strictObject({
      start: z.number(),
      end: z.number(),
      name: z.string(),
      use: z.enum(['literal', 'metonymic', 'demonym', 'embedded', 'dateline']),
      kind: z.string(),
      lat: number,
      lon: number,
      country: z.string().nullable(),
      placeId: z.string().nullable(),
      confidence: z.number(),
      why: z.enum(['not-in-gazetteer', 'ambiguous', 'too-vague']).optional(),
      alternatives: z.array(alternative),
    }),
  ),
  expressions: z.array(
    z.strictObject({
      ...span,
      anchor: z.strictObject({ ...span, placeId: z.string().nullable() }).nullable(),
      relation: placeRelationSchema,
      distanceKm: number,
      bearing: number,
      geometry: geometrySchema.nullable(),
      geoPrecision: geoPrecisionSchema,
    }),
  ),
  reports: z.array(
    z.strictObject({
      span: z.strictObject(span),
      eventType: eventTypeSchema,
      subEventType: subEventTypeSchema.nullable(),
      dates: z
        .strictObject({ from: z.iso.date(), to: z.iso.date(), precision: geoPrecisionSchema })
        .nullable(),
      placeId: z.string().nullable(),
      geometry: geometrySchema.nullable(),
      geoPrecision: geoPrecisionSchema.nullable(),
      actors: z.array(z.strictObject({ name: z.string(), role: z.enum(actorRoles) })),
      casualties: z.partialRecord(z.enum(casualtyKinds), range),
      attribution: z.array(z.strictObject({ ...span, name: z.string() })),
      status: reportStatusSchema,
      statusWhy: z.string().min(1),
      confidence: z.number(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      ...span,
      quantity: range,
      unit: z.string(),
      subject: z.string(),
      attribution: z.string().nullable(),
      date: z.iso.date().nullable(),
      placeId: z.string().nullable(),
    }),
  ),
  event: z.strictObject({ lat: z.number(), lon: z.number() }).optional(),
})

const answer = (given: object) => contract.parse(JSON.parse(answerLine(JSON.stringify(given), gazetteer)))

test('an answer has the fields of the contract and no other', () => {
  const text =
    'KYIV: Shells hit three villages near Pokrovsk and the village of Zzyqxino, Ukrainian officials said.'
  const { id, toponyms, event } = answer({ id: 7, text, date: '2024-11-05' })
  expect(id).toBe(7)
  expect(toponyms.map(({ name }) => name)).toEqual(['KYIV', 'Pokrovsk', 'Zzyqxino', 'Ukrainian'])
  expect(toponyms.find(({ name }) => name === 'Zzyqxino')).toMatchObject({
    lat: null,
    lon: null,
    placeId: null,
    why: 'not-in-gazetteer',
  })
  for (const { start, end, name } of toponyms) expect(text.slice(start, end)).toBe(name)
  expect(event).toBeDefined()
})

test('reports, expressions and figures are told with spans into the text as given', () => {
  const text =
    'Shelling killed three people 7 km south of Kupiansk on Monday, the governor said. Seoul counts 11,000 North Korean troops in Russia.'
  const { expressions, reports, figures } = answer({ id: 8, text, date: '2024-11-05' })
  expect(expressions.map(({ start, end }) => text.slice(start, end))).toEqual(['7 km south of Kupiansk'])
  const [report] = reports
  expect(reports).toHaveLength(1)
  expect(report?.casualties).toEqual({ killed: { low: 3, high: 3 } })
  expect(report?.dates).toMatchObject({ from: '2024-11-04', to: '2024-11-04' })
  expect(text.slice(report?.span.start, report?.span.end)).toContain('Shelling')
  expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(['11,000 North Korean troops'])
})

test('a text without places has empty lists and no event', () => {
  expect(answer({ id: 'x', text: 'Nothing happened.' })).toEqual({
    id: 'x',
    toponyms: [],
    expressions: [],
    reports: [],
    figures: [],
  })
})

test.each(['not json', '{"id":1}', '{"text":"Kyiv"}', '{"id":1,"text":5}', '[]'])(
  'a bad line is refused: %s',
  (line) => {
    expect(() => answerLine(line, gazetteer)).toThrow()
  },
)
