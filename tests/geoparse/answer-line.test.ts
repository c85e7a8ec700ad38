import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerLine } from '../../scripts/geoparse/answer-line'
import { gazetteer } from './read'

/** The contract of the command line, field by field. */
const number = z.number().nullable()
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
  expressions: z.array(z.never()),
  reports: z.array(z.never()),
  figures: z.array(z.never()),
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
