import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filter, filterSchema, mentionUses, placeIdSchema, placeKinds } from '@/lib/domain'
import { parseFilterQuery, toFilterQuery } from '@/lib/http/filter-query'
import { parsePageQuery } from '@/lib/http/parse-page-query'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
const filter: fc.Arbitrary<Filter> = fc.record(
  {
    text,
    from: day,
    to: day,
    undatedOnly: fc.constant(true),
    kinds: fc.subarray([...placeKinds], { minLength: 1 }),
    uses: fc.subarray([...mentionUses], { minLength: 1 }),
    publishers: fc.array(text, { minLength: 1, maxLength: 5 }),
    place: fc.constantFrom(
      ...['geonames:706483', 'cities:UA:lyptsi:50.206,36.417'].map((id) => placeIdSchema.parse(id)),
    ),
    bbox: fc.constantFrom<[number, number, number, number]>([30.25, 44, 40, 52.5], [170, -20, -170, 10]),
  },
  { requiredKeys: [] },
)

test('every filter comes back from its query as it was', () => {
  fc.assert(
    fc.property(filter, (given) => {
      expect(parseFilterQuery(new URLSearchParams(toFilterQuery(given).toString()))).toEqual({
        ok: true,
        value: given,
      })
    }),
  )
})

test.each([
  ['from=yesterday', ['from']],
  ['from=2024-02-30', ['from']],
  ['kinds=castle', ['kinds']],
  ['uses=literal,ironic', ['uses']],
  ['bbox=1,2,3', ['bbox']],
  ['bbox=a,b,c,d', ['bbox']],
  ['place=Kyiv', ['place']],
  ['story=12', ['story']],
  [`q=${'x'.repeat(201)}&to=9999`, ['text', 'to']],
])('%s is refused by name', (query, wrong) => {
  expect(parseFilterQuery(new URLSearchParams(query))).toEqual({ ok: false, wrong })
})

test('what it does not know it leaves alone', () => {
  expect(parseFilterQuery(new URLSearchParams('map=5/48/31&theme=dark'))).toEqual({
    ok: true,
    value: filterSchema.parse({}),
  })
})

const parseNumber = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null)

test.each([
  ['', { ok: true, value: { limit: 50, cursor: null } }],
  ['limit=200&cursor=7', { ok: true, value: { limit: 200, cursor: 7 } }],
  ['limit=0', { ok: false, wrong: ['limit'] }],
  ['limit=201', { ok: false, wrong: ['limit'] }],
  ['limit=ten&cursor=x', { ok: false, wrong: ['limit', 'cursor'] }],
])('page "%s"', (query, value) => {
  expect(parsePageQuery(new URLSearchParams(query), parseNumber)).toEqual(value)
})
