import { expect, test } from 'vitest'
import { GET as getEvents } from '@/app/api/events/route'
import { GET as getExcerpts } from '@/app/api/excerpts/route'
import { GET as getSearch } from '@/app/api/search/route'
import { excerptPageSchema } from '@/lib/http/responses'
import { searchSchema } from '@/lib/http/search-response'
import { ask, noParams, paste, read, refusal, setUp } from './api-calls'

test('a search answers by its schema', async () => {
  await setUp()
  await paste('Rain in Odesa, sun in Kharkiv.')
  const found = await read(await getSearch(ask('/api/search?q=%20ODE%20'), noParams), searchSchema)
  expect(found.places).toMatchObject([{ id: 'own:odesa', mentions: 1, reports: 0, matched: null }])
  expect(found.stories).toMatchObject({ total: 1, items: [{ excerpt: 'Rain in Odesa, sun in Kharkiv.' }] })
  expect([found.actors, found.sources]).toEqual([[], []])
})

test.each([
  ['', 'q'],
  ['?q=', 'q'],
  ['?q=%20', 'q'],
  [`?q=${'x'.repeat(10_000)}`, 'q'],
  ['?q=x&limit=9', 'limit'],
  ['?q=x&limit=0', 'limit'],
  ['?q=x&limit=many', 'limit'],
])('/api/search%.20s is refused', async (query, part) => {
  await setUp()
  const problem = await refusal(await getSearch(ask(`/api/search${query}`), noParams))
  expect(problem).toMatchObject({ code: 'bad-query', detail: `Can't make sense of: ${part}.` })
})

test('a list is grouped when asked, and by what is known only', async () => {
  await setUp()
  await paste('Rain in Odesa.\nOdesa again, and Kharkiv.')
  const page = await read(
    await getExcerpts(ask('/api/excerpts?group=place&limit=1'), noParams),
    excerptPageSchema,
  )
  expect(page.runs).toEqual([{ by: 'place', key: 'own:odesa', name: 'Odesa', count: 2, items: 1 }])
  const next = await getExcerpts(ask(`/api/excerpts?group=place&cursor=${page.nextCursor}`), noParams)
  expect((await read(next, excerptPageSchema)).items).toHaveLength(2)
  const wrong = await getExcerpts(ask(`/api/excerpts?cursor=${page.nextCursor}`), noParams)
  expect((await refusal(wrong)).detail).toContain('cursor')
  expect((await refusal(await getEvents(ask('/api/events?group=mood'), noParams))).detail).toContain('group')
})
