import { expect, test } from 'vitest'
import {
  type CorrectionRequest,
  correctionRequestSchema,
  type EventId,
  placeIdSchema,
  storyIdSchema,
} from '@/lib/domain'
import { loadGazetteer } from '@/lib/gazetteer'
import { getStory, listCorrections, listEvents, listPlaces, type Store } from '@/lib/store'
import { createReader, type Reader, rerun, startIngest } from '@/lib/workspace'
import { correct, revert } from '@/lib/workspace/correct'
import { openTestStore } from '../store/open-test-store'
import { toSource } from './line-reader'

const SAKHA = placeIdSchema.parse('geonames:2017824') // Pokrovsk, Sakha Republic
const DONETSK = placeIdSchema.parse('geonames:704422')
const NOW = '2024-11-20T08:00:00.000Z'
const LATER = '2024-11-20T09:00:00.000Z'

const reader = createReader(loadGazetteer())
/** The same rules under another version: everything is read again. */
const upgraded: Reader = { ...reader, versions: { ...reader.versions, pipeline: 'next' } }

const shelling = `---
date: 2024-11-07
---
Russian forces shelled Pokrovsk on Tuesday, killing three people.`

const ingest = async (store: Store, text: string, by: Reader = reader) => {
  const run = await startIngest(store, by)
  const result = await run.ingest(toSource('a.md', text))
  await run.finish()
  if (!result.ok || !result.value[0]) throw new Error('not read')
  return result.value[0].id
}

const request = (fields: object): CorrectionRequest => correctionRequestSchema.parse({ by: 'Ada', ...fields })

const spanOf = async (store: Store, id: string, words: string) => {
  const storyId = storyIdSchema.parse(id)
  const text = (await getStory(store, storyId))?.story.text ?? ''
  const start = text.indexOf(words)
  return { storyId, start, end: start + words.length }
}

const placesOf = async (store: Store) => (await listPlaces(store, {}, 20)).places.map(({ id }) => id)
const eventsOf = async (store: Store) =>
  (await listEvents(store, { filter: {}, cursor: null, limit: 20 })).items

const decide = async (store: Store, fields: object) => {
  const done = await correct(store, reader, request(fields), NOW)
  if (!done.ok) throw new Error(done.why)
  return done.value
}

test('a place is corrected at once, survives an upgrade, and goes back when it is reverted', async () => {
  const store = await openTestStore()
  const id = await ingest(store, shelling)
  expect(await placesOf(store)).toContain(DONETSK)
  const { correction } = await decide(store, {
    part: 'mention',
    targets: [await spanOf(store, id, 'Pokrovsk')],
    change: { type: 'place', placeId: SAKHA },
    why: 'the northern one',
  })
  expect(await placesOf(store)).toContain(SAKHA)
  expect(await placesOf(store)).not.toContain(DONETSK)
  expect((await eventsOf(store))[0]?.place?.name).toBe('Pokrovsk')
  expect((await eventsOf(store))[0]?.lead.report.where?.placeId).toBe(SAKHA)

  expect(await rerun(store, upgraded)).toEqual({ read: 1, failed: 0 })
  expect(await placesOf(store)).toContain(SAKHA)

  const back = { id: correction.id, by: 'Grace', why: 'it is not', isBack: true }
  expect(await revert(store, upgraded, back, LATER)).toMatchObject({
    ok: true,
    value: { correction: { reverted: { by: 'Grace', at: LATER } } },
  })
  expect(await placesOf(store)).toContain(DONETSK)
  await revert(store, upgraded, { ...back, isBack: false }, LATER)
  expect(await placesOf(store)).toContain(SAKHA)
})

test('"always" holds for the stories there are after a re-run, and for later ones at once', async () => {
  const store = await openTestStore()
  const id = await ingest(store, shelling)
  await ingest(store, 'Snow closed the road to Pokrovsk.')
  await decide(store, {
    part: 'mention',
    targets: [await spanOf(store, id, 'Pokrovsk')],
    change: { type: 'place', placeId: SAKHA },
    scope: 'always',
  })
  expect(await rerun(store, reader)).toEqual({ read: 1, failed: 0 })
  expect(await rerun(store, reader)).toEqual({ read: 0, failed: 0 })
  await ingest(store, 'A new bridge was opened in Pokrovsk on Monday.')
  const { places } = await listPlaces(store, {}, 20)
  expect(places.find((place) => place.id === SAKHA)?.stories).toBe(3)
})

const twice = async () => {
  const store = await openTestStore()
  const first = await ingest(store, shelling)
  const second = await ingest(
    store,
    '---\ndate: 2024-11-08\n---\nThree people were killed when Russian forces shelled Pokrovsk on Tuesday, the governor said.',
  )
  const spans = [await spanOf(store, first, 'shelled'), await spanOf(store, second, 'shelled')]
  return { store, spans }
}

test('one event is split into two and merged again; the events are told to whoever asked', async () => {
  const { store, spans } = await twice()
  expect((await eventsOf(store)).map(({ reports }) => reports)).toEqual([2])
  const split = await decide(store, {
    part: 'report',
    targets: [spans[1]],
    apart: [spans[0]],
    change: { type: 'split' },
  })
  expect((await eventsOf(store)).map(({ reports }) => reports)).toEqual([1, 1])
  expect(split.events).toHaveLength(1)
  const ids: EventId[] = (await eventsOf(store)).map((event) => event.id)
  expect(ids).toContain(split.events[0])
  await rerun(store, upgraded)
  expect(await eventsOf(store)).toHaveLength(2)
  const merged = await correct(
    store,
    reader,
    request({ part: 'report', targets: spans, change: { type: 'merge' } }),
    LATER,
  )
  expect(merged).toMatchObject({ ok: true, value: { events: [expect.any(String)] } })
  expect((await eventsOf(store)).map(({ reports }) => reports)).toEqual([2])
})

test('status, type and refusal stand for the event', async () => {
  const { store, spans } = await twice()
  await decide(store, { part: 'report', targets: [spans[0]], change: { type: 'status', status: 'denied' } })
  await decide(store, {
    part: 'report',
    targets: [spans[1]],
    change: { type: 'event-type', eventType: 'battles', subEventType: 'armed-clash' },
  })
  expect(await eventsOf(store)).toMatchObject([
    { status: 'denied', statusWhy: 'set by Ada', eventType: 'battles', subEventType: 'armed-clash' },
  ])
  await decide(store, { part: 'report', targets: spans, change: { type: 'not-a-report' } })
  expect(await eventsOf(store)).toEqual([])
})

test('the day of a story is set by hand, and what its text tells comes back', async () => {
  const store = await openTestStore()
  const id = await ingest(store, shelling)
  const dateOf = async () => {
    const found = await getStory(store, storyIdSchema.parse(id))
    return [found?.story.publishedAt, found?.story.dateSource, found?.reports[0]?.dates?.from]
  }
  const told = await dateOf()
  const { correction } = await decide(store, {
    part: 'story',
    targets: [await spanOf(store, id, 'Russian')],
    change: { type: 'published', publishedAt: '2024-10-10' },
  })
  expect(await dateOf()).toEqual(['2024-10-10', 'operator', '2024-10-08'])
  await revert(store, reader, { id: correction.id, by: 'Ada', why: null, isBack: true }, LATER)
  expect(await dateOf()).toEqual(told)
})

test.each([
  ['story-not-found', { targets: [{ storyId: 'c'.repeat(64), start: 0, end: 4 }] }],
  ['words-not-found', { end: 9999 }],
  ['place-not-found', { change: { type: 'place', placeId: 'geonames:1' } }],
])('%s: nothing is kept', async (why, fields: { targets?: object[]; change?: object; end?: number }) => {
  const store = await openTestStore()
  const span = await spanOf(store, await ingest(store, shelling), 'Pokrovsk')
  const { end = span.end, ...rest } = fields
  const asked = request({
    part: 'mention',
    targets: [{ ...span, end }],
    change: { type: 'not-a-place' },
    ...rest,
  })
  expect(await correct(store, reader, asked, NOW)).toEqual({ ok: false, why })
  expect((await listCorrections(store, { filter: {}, cursor: null, limit: 9 })).outOf).toBe(0)
})

test('the list tells what holds, what was taken back and what found nothing', async () => {
  const store = await openTestStore()
  const id = await ingest(store, shelling)
  const held = await decide(store, {
    part: 'mention',
    targets: [await spanOf(store, id, 'Pokrovsk')],
    change: { type: 'not-a-place' },
  })
  const taken = await decide(store, {
    part: 'report',
    targets: [await spanOf(store, id, 'shelled')],
    change: { type: 'status', status: 'denied' },
  })
  await revert(store, reader, { id: taken.correction.id, by: 'Ada', why: null, isBack: true }, LATER)
  const lost = await decide(store, {
    part: 'report',
    targets: [await spanOf(store, id, 'people')],
    change: { type: 'status', status: 'denied' },
  })
  const list = async (state?: 'holds' | 'reverted' | 'orphaned') =>
    (await listCorrections(store, { filter: { state }, cursor: null, limit: 9 })).items.map((item) => item.id)
  expect(await list()).toEqual([lost, taken, held].map(({ correction }) => correction.id))
  expect(await list('holds')).toEqual([held.correction.id])
  expect(await list('reverted')).toEqual([taken.correction.id])
  expect(await list('orphaned')).toEqual([lost.correction.id])
})
