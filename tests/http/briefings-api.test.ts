import { expect, test, vi } from 'vitest'
import { POST as postCopy } from '@/app/api/briefings/[id]/duplicate/route'
import { GET as getDeck, PUT as putBriefing } from '@/app/api/briefings/[id]/route'
import { GET as getState } from '@/app/api/briefings/[id]/state/route'
import { POST as postTakeBack } from '@/app/api/briefings/[id]/take-back/route'
import { POST as postThrowAway } from '@/app/api/briefings/[id]/throw-away/route'
import { GET as getVersion } from '@/app/api/briefings/[id]/versions/[revision]/route'
import { GET as getVersions } from '@/app/api/briefings/[id]/versions/route'
import { POST as postContent } from '@/app/api/briefings/[id]/contents/route'
import { GET as listBriefings, POST as postBriefing } from '@/app/api/briefings/route'
import { briefingBodySchema } from '@/lib/domain/briefing'
import {
  type BinnedBriefings,
  binnedBriefingsSchema,
  briefingListSchema,
  briefingStateSchema,
  deckSchema,
  madeBriefingSchema,
  madeContentSchema,
  thrownSchema,
  versionListSchema,
  versionSchema,
} from '@/lib/http/briefing-responses'
import { getStore, putInBin } from '@/lib/store'
import { deleteBriefing } from '@/lib/store/save-briefing'
import { merge } from '../store/open-reported'
import { ask, noParams, read, refusal } from './api-calls'
import { at, days, deckOf, json, make, save, saved } from './briefing-calls'
import { setUpEvents } from './set-up-events'

// The language of a title comes from the visitor, whom only a running server knows.
vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => new Map() }))

test('a briefing is drafted, listed, opened, edited and kept', async () => {
  await setUpEvents()
  const made = await make({ title: 'Four days', author: 'Ada' })
  expect(made.slides.map(({ kind }) => kind)).toContain('map')
  const { briefings, total, newestDay } = await read(
    await listBriefings(ask('/api/briefings'), noParams),
    briefingListSchema,
  )
  expect([total, newestDay]).toEqual([1, '2024-12-03'])
  expect(briefings).toMatchObject([
    { id: made.id, title: 'Four days', author: 'Ada', slides: made.slides.length, days },
  ])
  const next = await saved({ ...made, title: 'Five days', slides: made.slides.toReversed() })
  expect(next.revision).toBe(2)
  const { briefing, contents } = await deckOf(made)
  expect(briefing).toEqual(next)
  expect(briefing.slides.every(({ content }) => content && contents[content])).toBe(true)
})

test('what another window saved is not written over', async () => {
  await setUpEvents()
  const made = await make()
  await saved({ ...made, title: 'Of the first window' })
  expect((await refusal(await save({ ...made, title: 'Of the second' }))).code).toBe('briefing-changed')
  expect((await deckOf(made)).briefing.title).toBe('Of the first window')
})

test('versions: the draft, what was saved close together as one, marks of their own', async () => {
  await setUpEvents()
  const made = await make({ title: 'Draft' })
  const typed = await saved(await saved({ ...made, title: 'T' }).then((one) => ({ ...one, title: 'Ty' })))
  await saved({ ...typed, title: 'Marked' }, { mark: true })
  const { versions } = await read(await getVersions(ask('/'), at(made.id)), versionListSchema)
  expect(versions.map(({ title, revision }) => [title, revision])).toEqual([
    ['Marked', 4],
    ['Ty', 3],
    ['Draft', 1],
  ])
  const of = (revision: string) => ({ params: Promise.resolve({ id: made.id, revision }) })
  const { body, contents } = await read(await getVersion(ask('/'), of('1')), versionSchema)
  expect(body).toEqual(briefingBodySchema.parse(made))
  expect(Object.keys(contents).length).toBeGreaterThan(1)
  expect((await refusal(await getVersion(ask('/'), of('2')))).code).toBe('briefing-not-found')
})

const binned = async (more = '') =>
  await read(await listBriefings(ask(`/api/briefings?bin=yes${more}`), noParams), binnedBriefingsSchema)

test('a copy lives by itself; what is thrown away comes back as it was', async () => {
  await setUpEvents()
  const made = await make({ title: 'One' })
  const copied = await postCopy(json({ title: 'Two' }), at(made.id))
  const { briefing: copy } = await read(copied, madeBriefingSchema)
  expect(copy.slides).toEqual(made.slides)
  await read(await postThrowAway(json({ by: 'Ada' }), at(made.id)), thrownSchema)
  expect((await refusal(await getDeck(ask('/'), at(made.id)))).code).toBe('briefing-not-found')
  expect((await refusal(await save(made))).code).toBe('briefing-not-found')
  expect((await deckOf(copy)).briefing.title).toBe('Two')
  expect(await binned()).toMatchObject({
    total: 1,
    briefings: [{ id: made.id, title: 'One', slides: made.slides.length, days, deleted: { by: 'Ada' } }],
  })
  await read(await postTakeBack(json({}), at(made.id)), madeBriefingSchema)
  expect((await deckOf(made)).briefing).toEqual(made)
  expect(await binned()).toEqual({ total: 0, briefings: [] })
})

test('the bin of briefings is read a page at a time, the one that was thrown away last first', async () => {
  await setUpEvents()
  const made = [await make({ title: 'One' }), await make({ title: 'Two' }), await make({ title: 'Three' })]
  const store = await getStore(globalThis.datelineSettings?.dataFolder ?? '')
  for (const [day, at] of [2, 0, 1].entries()) {
    const { id } = made[at] ?? {}
    if (id) await deleteBriefing(store, id, { by: 'Ada', at: `2025-01-0${day + 1}T00:00:00.000Z` })
  }
  const titles = ({ briefings }: BinnedBriefings) => briefings.map(({ title }) => title)
  expect(titles(await binned())).toEqual(['Two', 'One', 'Three'])
  expect(await binned('&offset=2')).toMatchObject({ total: 3, briefings: [{ title: 'Three' }] })
  expect((await refusal(await listBriefings(ask('/api/briefings?bin=maybe'), noParams))).code).toBe(
    'bad-query',
  )
})

test('a slide whose data changed says what today gives, and is filled with it', async () => {
  await setUpEvents()
  const made = await make()
  const { contents } = await deckOf(made)
  const slide = made.slides.find(({ kind }) => kind === 'map')
  const content = slide?.content && contents[slide.content]
  if (!slide || content?.kind !== 'map') throw new Error('no map')
  const [event] = content.events
  const store = await getStore(globalThis.datelineSettings?.dataFolder ?? '')
  if (event)
    await putInBin(store, event.sentence.storyId, { by: 'Ada', at: '2025-01-01T00:00:00Z', why: null })
  await merge(store)
  const { slides } = await read(await getState(ask('/'), at(made.id)), briefingStateSchema)
  const state = slides.find(({ id }) => id === slide.id)
  expect(state).toMatchObject({ hasChanged: true, gone: [{ id: event?.sentence.storyId }] })
  const today = await read(await postContent(json(slide.source), at(made.id)), madeContentSchema)
  expect(today.hash).toBe(state?.today)
  const filled = made.slides.map((one) => (one.id === slide.id ? { ...one, content: today.hash } : one))
  await saved({ ...made, slides: filled })
  const again = await read(await getState(ask('/'), at(made.id)), briefingStateSchema)
  expect(again.slides.find(({ id }) => id === slide.id)).toMatchObject({ hasChanged: false, gone: [] })
})

const hostile = '<img src=x onerror=alert(1)> ${7*7} "; drop table briefings; -- \u202E'
test('words that mean ill stay words', async () => {
  await setUpEvents()
  const made = await make({ title: hostile, author: hostile.slice(0, 80) })
  const [first, ...rest] = made.slides
  if (!first) throw new Error('no slide')
  await saved({ ...made, slides: [{ ...first, title: hostile, notes: hostile }, ...rest] })
  const response = await getDeck(ask('/'), at(made.id))
  expect(response.headers.get('content-type')).toBe('application/json')
  const { briefing } = await read(response, deckSchema)
  expect([briefing.title, briefing.slides[0]?.title, briefing.slides[0]?.notes]).toEqual([
    hostile,
    hostile,
    hostile,
  ])
})

test.each([
  ['days that end before they begin', { days: { from: '2024-11-05', to: '2024-11-02' } }, 'bad-body'],
  ['a day that there is not', { days: { from: '2024-02-30', to: '2024-03-01' } }, 'bad-body'],
  ['a template that there is not', { template: 'hourly' }, 'bad-body'],
  ['a title without end', { title: 'a'.repeat(201) }, 'bad-body'],
  ['a place no story names', { template: 'place', placeId: 'geonames:1' }, 'place-not-found'],
])('%s is refused', async (_, wishes, code) => {
  await setUpEvents()
  expect((await refusal(await postBriefing(json(wishes), noParams))).code).toBe(code)
})

test('a slide over its limits is refused, and nothing is kept of it', async () => {
  await setUpEvents()
  const made = await make()
  const [slide] = made.slides
  if (!slide) throw new Error('no slide')
  const many = Array.from({ length: 201 }, (_, index) => ({ ...slide, id: `slide${index}` }))
  for (const slides of [many, [{ ...slide, seconds: 0 }], [{ ...slide, notes: 'a'.repeat(8001) }]])
    expect(
      (await refusal(await putBriefing(json({ revision: 1, body: { ...made, slides } }), at(made.id)))).code,
    ).toBe('bad-body')
  expect((await deckOf(made)).briefing.revision).toBe(1)
})
