import { expect, test } from 'vitest'
import { correctionRequestSchema, type StoryId } from '@/lib/domain'
import { loadGazetteer } from '@/lib/gazetteer'
import {
  countFacets,
  getStory,
  listBin,
  listCorrections,
  listEvents,
  listFigures,
  listPlaces,
  listStories,
  readLiveState,
  type Store,
} from '@/lib/store'
import { createReader, rerun, startIngest } from '@/lib/workspace'
import { correct } from '@/lib/workspace/correct'
import { splitStory } from '@/lib/workspace/split-story'
import { takeOut } from '@/lib/workspace/take-out'
import { throwAway } from '@/lib/workspace/throw-away'
import { openTestStore } from '../store/open-test-store'
import { toSource } from './line-reader'

const NOW = '2024-11-20T08:00:00.000Z'
const ADA = { by: 'Ada', why: null }
const reader = createReader(loadGazetteer())
const upgraded = { ...reader, versions: { ...reader.versions, pipeline: 'next' } }

const first = 'Russian forces shelled Pokrovsk on Tuesday, killing three people.'
const second = 'Ukrainian drones struck an oil depot in Feodosia on Wednesday, the governor said.'
const both = `---\ndate: 2024-11-07\npublisher: Wire\n---\n${first}\n\n${second}`

const ingest = async (store: Store, text: string) => {
  const run = await startIngest(store, reader)
  const result = await run.ingest(toSource('a.md', text))
  const counts = await run.finish()
  if (!result.ok || !result.value[0]) throw new Error('not read')
  return { ...result.value[0], counts }
}

/** All that a screen shows of the stories there are. */
const look = async (store: Store) => ({
  stories: (await listStories(store, { cursor: null, limit: 9 })).items.map(({ id }) => id),
  total: (await listStories(store, { cursor: null, limit: 9 })).total,
  live: (await readLiveState(store)).stories,
  places: (await listPlaces(store, {}, 20)).places.map(({ name }) => name).toSorted(),
  facets: await countFacets(store, {}),
  searched: (await listPlaces(store, { text: 'Pokrovsk' }, 20)).mentions,
  events: (await listEvents(store, { filter: {}, cursor: null, limit: 20 })).items
    .map(({ id }) => id)
    .toSorted(),
  figures: JSON.stringify(await listFigures(store)),
})

const binned = async (store: Store) => (await listBin(store, { cursor: null, limit: 9 })).items

const decideOn = async (store: Store, id: StoryId, words: string, fields: object) => {
  const text = (await getStory(store, id))?.story.text ?? ''
  const start = text.indexOf(words)
  const target = { storyId: id, start, end: start + words.length }
  const request = correctionRequestSchema.parse({ by: 'Ada', targets: [target], ...fields })
  const done = await correct(store, reader, request, NOW)
  if (!done.ok) throw new Error(done.why)
  return done.value.correction
}

test('a story in the bin is in nothing that is shown, and comes back as it was', async () => {
  const store = await openTestStore()
  await ingest(store, 'Snow closed the road to Kupiansk.')
  const without = await look(store)
  const { id } = await ingest(store, both)
  await decideOn(store, id, 'Feodosia', { part: 'mention', change: { type: 'not-a-place' } })
  const before = await look(store)
  expect(await throwAway(store, { id, by: 'Ada', why: 'a hoax' }, NOW)).toMatchObject({ ok: true })
  expect(await look(store)).toEqual(without)
  expect(await binned(store)).toMatchObject([
    { id, publisher: 'Wire', deleted: { by: 'Ada', at: NOW, why: 'a hoax' } },
  ])
  expect(await getStory(store, id)).toMatchObject({
    deleted: { by: 'Ada' },
    mentions: [],
    reports: [],
    story: { publishedAt: '2024-11-07' },
  })
  // Thrown away twice it keeps the first record, and a new pipeline does not read it.
  await throwAway(store, { id, by: 'Grace', why: null }, NOW)
  expect(await rerun(store, upgraded)).toEqual({ read: 1, failed: 0 })
  expect((await binned(store))[0]?.deleted.by).toBe('Ada')
  expect((await look(store)).total).toBe(1)

  expect(await takeOut(store, reader, { id, ...ADA }, NOW)).toEqual({ ok: true, value: { id } })
  expect(await look(store)).toEqual(before)
  expect(before.places).not.toContain('Feodosia')
  expect(await binned(store)).toEqual([])
})

test('its text read again stays in the bin, and the run says so', async () => {
  const store = await openTestStore()
  const { id } = await ingest(store, both)
  await throwAway(store, { id, ...ADA }, NOW)
  expect(await ingest(store, both)).toMatchObject({
    outcome: 'in-bin',
    placed: 0,
    reports: 0,
    counts: { added: 0, unchanged: 1, inBin: 1 },
  })
  expect((await look(store)).total).toBe(0)
})

test('nothing can be decided on it or cut there, and what is not stored is told', async () => {
  const store = await openTestStore()
  const { id } = await ingest(store, both)
  await throwAway(store, { id, ...ADA }, NOW)
  const request = correctionRequestSchema.parse({
    by: 'Ada',
    part: 'mention',
    targets: [{ storyId: id, start: 0, end: 4 }],
    change: { type: 'not-a-place' },
  })
  expect(await correct(store, reader, request, NOW)).toEqual({ ok: false, why: 'story-in-bin' })
  expect(await splitStory(store, reader, { id, cuts: [9], ...ADA }, NOW)).toEqual({
    ok: false,
    why: 'story-in-bin',
  })
  const none = { id: id.replaceAll(/./g, 'c') as StoryId, ...ADA }
  expect(await throwAway(store, none, NOW)).toEqual({ ok: false, why: 'story-not-found' })
  expect(await takeOut(store, reader, none, NOW)).toEqual({ ok: false, why: 'story-not-found' })
})

test('split by hand: the parts are stories, decisions go with their words, and it all comes back', async () => {
  const store = await openTestStore()
  const { id } = await ingest(store, both)
  const dismissed = await decideOn(store, id, 'Feodosia', {
    part: 'mention',
    change: { type: 'not-a-place' },
  })
  const denied = await decideOn(store, id, 'shelled', {
    part: 'report',
    change: { type: 'status', status: 'denied' },
  })
  const before = await look(store)
  const text = (await getStory(store, id))?.story.text ?? ''
  const cut = { id, cuts: [text.indexOf('Ukrainian')], ...ADA }
  const split = await splitStory(store, reader, cut, NOW)
  if (!split.ok) throw new Error(split.why)
  const ids = split.value.map((part) => part.id)
  const parts = await Promise.all(ids.map(async (part) => getStory(store, part)))
  expect(parts.map((part) => part?.story.text)).toEqual([first, second])
  expect(parts.map((part) => part?.story.publishedAt)).toEqual(['2024-11-07', '2024-11-07'])
  expect((await look(store)).places).toEqual(before.places)
  expect((await look(store)).total).toBe(2)
  expect(await binned(store)).toMatchObject([{ id, deleted: { why: 'split by hand into 2', parts: ids } }])
  expect(parts[0]?.reports.map(({ status }) => status)).toEqual(['denied'])
  const list = async () =>
    (await listCorrections(store, { filter: {}, cursor: null, limit: 9 })).items.map((item) => [
      item.id,
      item.by,
      item.at,
      item.orphaned,
      item.targets[0]?.storyId,
    ])
  expect(await list()).toEqual([
    [denied.id, 'Ada', NOW, false, ids[0]],
    [dismissed.id, 'Ada', NOW, false, ids[1]],
  ])

  await takeOut(store, reader, { id, ...ADA }, NOW)
  expect(await look(store)).toEqual(before)
  expect(await list()).toEqual([
    [denied.id, 'Ada', NOW, false, id],
    [dismissed.id, 'Ada', NOW, false, id],
  ])
  expect((await binned(store)).map((item) => item.id).toSorted()).toEqual(ids.toSorted())

  // Once more: the parts leave the bin again.
  expect(await splitStory(store, reader, cut, NOW)).toMatchObject({ ok: true })
  expect((await look(store)).total).toBe(2)
  expect((await binned(store)).map((item) => item.id)).toEqual([id])
})

test('a part of a part makes room too when the whole comes back', async () => {
  const store = await openTestStore()
  const { id } = await ingest(store, `${both}\n\nSnow closed the road to Kupiansk.`)
  const text = (await getStory(store, id))?.story.text ?? ''
  const split = await splitStory(store, reader, { id, cuts: [text.indexOf('Ukrainian')], ...ADA }, NOW)
  const rest = split.ok ? split.value[1] : undefined
  if (!rest) throw new Error('not split')
  const inner = (await getStory(store, rest.id))?.story.text.indexOf('Snow') ?? 0
  await splitStory(store, reader, { id: rest.id, cuts: [inner], ...ADA }, NOW)
  expect((await look(store)).total).toBe(3)
  await takeOut(store, reader, { id, ...ADA }, NOW)
  expect((await look(store)).stories).toEqual([id])
})

test('words that a cut goes through find nothing, and are found when the whole is back', async () => {
  const store = await openTestStore()
  const { id } = await ingest(store, both)
  await decideOn(store, id, 'people.\n\nUkrainian', { part: 'mention', change: { type: 'not-a-place' } })
  const orphaned = async () =>
    (await listCorrections(store, { filter: { state: 'orphaned' }, cursor: null, limit: 9 })).total
  expect(await orphaned()).toBe(0)
  const text = (await getStory(store, id))?.story.text ?? ''
  await splitStory(store, reader, { id, cuts: [text.indexOf('Ukrainian')], ...ADA }, NOW)
  expect(await orphaned()).toBe(1)
  await takeOut(store, reader, { id, ...ADA }, NOW)
  expect(await orphaned()).toBe(0)
})

test('a cut that leaves one story is refused and nothing changes', async () => {
  const store = await openTestStore()
  const { id } = await ingest(store, both)
  const before = await look(store)
  for (const cuts of [[3], [99_999]])
    expect(await splitStory(store, reader, { id, cuts, ...ADA }, NOW)).toEqual({
      ok: false,
      why: 'words-not-found',
    })
  expect(await look(store)).toEqual(before)
})

test('the stories before and after, undated ones first, none of the bin', async () => {
  const store = await openTestStore()
  const ids: StoryId[] = []
  for (const front of [
    '---\ndate: 2024-11-03\n---\n',
    '',
    '---\ndate: 2024-11-05\n---\n',
    '---\ndate: 2024-11-04\n---\n',
  ])
    ids.push((await ingest(store, `${front}Snow closed road number ${ids.length} to Kupiansk.`)).id)
  const [third, undated, fifth, fourth] = ids
  const around = async (id: StoryId | undefined) => {
    const found = id && (await getStory(store, id))
    return found && [found.earlier?.id, found.later?.id]
  }
  expect(await around(fourth)).toEqual([third, fifth])
  expect(await around(third)).toEqual([undated, fourth])
  expect(await around(undated)).toEqual([undefined, third])
  if (fourth) await throwAway(store, { id: fourth, ...ADA }, NOW)
  expect(await around(third)).toEqual([undated, fifth])
})
