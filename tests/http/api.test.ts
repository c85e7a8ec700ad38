import { expect, test } from 'vitest'
import { GET as getExcerpts } from '@/app/api/excerpts/route'
import { GET as getFacets } from '@/app/api/facets/route'
import { GET as getHealth } from '@/app/api/health/route'
import { GET as getPlaces } from '@/app/api/places/route'
import { GET as getStory } from '@/app/api/stories/[id]/route'
import { GET as getStories, POST as postStories } from '@/app/api/stories/route'
import { GET as getTimeline } from '@/app/api/timeline/route'
import * as schemas from '@/lib/http/responses'
import { ask, gazetteer, noParams, paste, read, send, setUp } from './api-calls'

test('an empty store answers every question', async () => {
  await setUp()
  expect(await read(await getHealth(ask('/api/health'), noParams), schemas.healthSchema)).toMatchObject({
    status: 'ok',
    stories: 0,
    gazetteer,
  })
  expect(await read(await getPlaces(ask('/api/places'), noParams), schemas.placeCollectionSchema)).toEqual({
    type: 'FeatureCollection',
    features: [],
    truncated: false,
    mentions: 0,
    stories: 0,
  })
  const page = await read(await getExcerpts(ask('/api/excerpts'), noParams), schemas.excerptPageSchema)
  expect(page).toEqual({ items: [], total: 0, outOf: 0, stories: 0, nextCursor: null })
  expect(await read(await getTimeline(ask('/api/timeline'), noParams), schemas.timelineSchema)).toEqual({
    days: [],
    undated: { mentions: 0, stories: 0 },
  })
  expect((await read(await getFacets(ask('/api/facets'), noParams), schemas.facetsSchema)).placed).toBe(0)
  expect((await read(await getStories(ask('/api/stories'), noParams), schemas.storyPageSchema)).total).toBe(0)
})

test('a pasted text is read, found everywhere, and answers keep to their schemas', async () => {
  await setUp()
  const added = await read(
    await paste('Rain in Odesa, sun in Kharkiv.\nNowhereville had both.'),
    schemas.addedSchema,
  )
  expect(added).toMatchObject({
    stories: [{ outcome: 'added', placed: 2, notPlaced: 1, reports: 0 }],
    notRead: [],
  })
  const places = await read(await getPlaces(ask('/api/places'), noParams), schemas.placeCollectionSchema)
  expect(
    places.features.map(({ id, properties }) => [id, properties.count, properties.geoPrecision]),
  ).toEqual([
    ['own:odesa', 1, 1],
    ['admin1:UA.07', 1, 3],
  ])
  const page = await read(
    await getExcerpts(ask('/api/excerpts?limit=1'), noParams),
    schemas.excerptPageSchema,
  )
  const [first] = page.items
  expect(first?.excerpt.slice(first.markStart, first.markEnd)).toBe('Odesa')
  const next = await getExcerpts(ask(`/api/excerpts?limit=1&cursor=${page.nextCursor}`), noParams)
  expect(await read(next, schemas.excerptPageSchema)).toMatchObject({
    items: [{ surface: 'Kharkiv' }],
    nextCursor: null,
  })
  const unplaced = await getExcerpts(ask('/api/excerpts?placed=no'), noParams)
  expect(await read(unplaced, schemas.excerptPageSchema)).toMatchObject({
    items: [{ why: 'not-in-gazetteer' }],
  })
  expect(await read(await getTimeline(ask('/api/timeline'), noParams), schemas.timelineSchema)).toMatchObject(
    {
      undated: { mentions: 2, stories: 1 },
    },
  )
  const facets = await read(await getFacets(ask('/api/facets?kinds=admin1'), noParams), schemas.facetsSchema)
  expect(facets).toMatchObject({ placed: 1, notPlaced: 0, publishers: [{ value: '-', count: 1 }] })
  expect(await read(await getStories(ask('/api/stories'), noParams), schemas.storyPageSchema)).toMatchObject({
    total: 1,
  })
  const id = added.stories[0]?.id ?? ''
  const detail = await getStory(ask(`/api/stories/${id}`), { params: Promise.resolve({ id }) })
  expect((await read(detail, schemas.storyDetailSchema)).mentions).toHaveLength(3)
})

test('markup in a text comes back as the text it is', async () => {
  await setUp()
  const text = '<script>alert("Odesa")</script> & more'
  const { stories } = await read(await paste(text), schemas.addedSchema)
  const id = stories[0]?.id ?? ''
  const response = await getStory(ask(`/api/stories/${id}`), { params: Promise.resolve({ id }) })
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await read(response, schemas.storyDetailSchema)).story.text).toBe(text)
})

test('files are read one by one; what could not be read is told beside the rest', async () => {
  await setUp()
  const form = new FormData()
  form.append('file', new File(['Rain in Odesa.===Sun in Fiji.'], 'two.txt'))
  form.append('file', new File([''], 'empty.txt'))
  const added = await read(await postStories(send('/api/stories', form), noParams), schemas.addedSchema)
  expect(added.stories).toHaveLength(2)
  expect(added.notRead).toEqual([
    { input: 'empty.txt', code: 'input-empty', detail: 'There is nothing in it.' },
  ])
})

test('data that has not changed is not sent again, and a change is', async () => {
  await setUp()
  await paste('Rain in Odesa.')
  const first = await getPlaces(ask('/api/places'), noParams)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/".+"$/)
  const again = await getPlaces(ask('/api/places', { 'if-none-match': etag }), noParams)
  expect([again.status, await again.text()]).toEqual([304, ''])
  await paste('Sun in Fiji.')
  expect((await getPlaces(ask('/api/places', { 'if-none-match': etag }), noParams)).status).toBe(200)
})
