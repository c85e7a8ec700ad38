import { expect, test } from 'vitest'
import { countDays, getStory, listExcerpts, listPlaces, listStories } from '@/lib/store'
import { makeStory } from './make-story'
import { openTestStore, save } from './open-test-store'

const text = 'Snow closed the road to Kupiansk.'

test('the same text twice is there once', async () => {
  const store = await openTestStore()
  expect(await save(store, makeStory(text), makeStory(text))).toEqual(['added', 'unchanged'])
  expect((await listStories(store, { cursor: null, limit: 9 })).total).toBe(1)
  expect((await listPlaces(store, {}, 9)).mentions).toBe(1)
})

test.each([
  ['another publisher', { publisher: 'A' }, { publisher: 'B' }, 'appearance'],
  ['another file', { input: 'a.txt' }, { input: 'b.txt' }, 'appearance'],
  ['another address', { url: 'https://a.example/1' }, { url: 'https://b.example/1' }, 'appearance'],
  [
    'the same address from another file',
    { url: 'https://a.example/1', input: 'a' },
    { url: 'https://a.example/1', input: 'b' },
    'unchanged',
  ],
])('the same text from %s', async (_, first, second, outcome) => {
  const store = await openTestStore()
  expect(await save(store, makeStory(text, first), makeStory(text, second))).toEqual(['added', outcome])
  const stored = await getStory(store, makeStory(text).story.id)
  expect(stored?.story.appearances).toHaveLength(outcome === 'appearance' ? 2 : 1)
})

test('a story belongs to every publisher that ran it', async () => {
  const store = await openTestStore()
  await save(store, makeStory(text), makeStory(text, { publisher: 'A' }), makeStory(text, { publisher: 'B' }))
  for (const [publishers, mentions] of [
    [['A'], 1],
    [['B'], 1],
    [['-'], 0],
  ] as const)
    expect((await listPlaces(store, { publishers: [...publishers] }, 9)).mentions).toBe(mentions)
})

test('an appearance tells what the story lacked, and never changes what it had', async () => {
  const store = await openTestStore()
  await save(store, makeStory(text))
  await save(store, makeStory(text, { publisher: 'A', publishedAt: '2024-10-02', title: 'Snow' }))
  await save(store, makeStory(text, { publisher: 'B', publishedAt: '2024-10-09', title: 'Ice' }))
  const [summary] = (await listStories(store, { cursor: null, limit: 9 })).items
  expect(summary).toMatchObject({
    publisher: 'A',
    publishedAt: '2024-10-02',
    title: 'Snow',
    dateSource: 'byline',
  })
  expect((await countDays(store, {})).days).toEqual([{ day: '2024-10-02', mentions: 1, stories: 1 }])
  expect((await listPlaces(store, { text: 'snow' }, 9)).mentions).toBe(1)
})

test('a reading that does not hold a place it names is refused as a whole', async () => {
  const store = await openTestStore()
  const { story, reading } = makeStory(text)
  await expect(save(store, { story, reading: { ...reading, places: [] } })).rejects.toThrow('own:kupiansk')
  expect((await listStories(store, { cursor: null, limit: 9 })).total).toBe(0)
})

test('a long story is stored whole', async () => {
  const store = await openTestStore()
  const long = makeStory(
    Array.from({ length: 3000 }, (_, number) => `Shell ${number} fell on Odesa and Kupiansk.`).join('\n'),
  )
  await save(store, long)
  expect((await listExcerpts(store, { filter: {}, placed: true, cursor: null, limit: 1 })).total).toBe(6000)
  expect((await getStory(store, long.story.id))?.mentions).toHaveLength(6000)
})
