import { expect, test } from 'vitest'
import { type Store, search } from '@/lib/store'
import { foldName } from '@/lib/text/fold-name'
import { romanise } from '@/lib/text/romanise'
import { makeStory } from './make-story'
import { openReported } from './open-reported'
import { openTestStore, save } from './open-test-store'

const request = {
  limit: 8,
  fold: foldName,
  respell: romanise,
  namesOfSource: (source: string) => (source === 'UA' ? ['Ukraine', 'Україна'] : [source]),
}
const ask = (store: Store, text: string) => search(store, { ...request, text })

const flood = makeStory('Water rose in Kupiansk.\nKupiansk waits.\nOdesa stayed dry.', {
  title: 'Flood',
  publishedAt: '2024-11-05',
})
const storm = makeStory('Буря минула: Одеса відновлює світло.\nKharkiv had a flood of letters.', {
  publishedAt: '2024-12-01',
})
const openFilled = async (): Promise<Store> => {
  const store = await openTestStore()
  await save(store, flood, storm)
  return store
}

const places: [string, [name: string, mentions: number, matched: string | null][]][] = [
  ['kup', [['Kupiansk', 2, null]]],
  ['KUPIANSK', [['Kupiansk', 2, null]]],
  ['Kúpiánsk', [['Kupiansk', 2, null]]],
  ['piansk', [['Kupiansk', 2, null]]],
  ['oblast', [['Kharkiv Oblast', 1, null]]], // a word inside
  ['одес', [['Odesa', 2, null]]], // in Latin letters the name itself
  ['Куп’янськ', [['Kupiansk', 2, null]]],
  ['kharkiv', [['Kharkiv Oblast', 1, null]]],
  ['fiji', []], // an alternative only: no story names it
  ['lviv', []],
]
test.each(places)('places by name: %s', async (text, expected) => {
  const { places } = await ask(await openFilled(), text)
  expect(places.map(({ name, mentions, matched }) => [name, mentions, matched])).toEqual(expected)
})

test('a spelling that only the stories have finds the place and says so', async () => {
  const { places } = await search(await openFilled(), { ...request, respell: () => [], text: 'одеса' })
  expect(places.map(({ name, matched }) => [name, matched])).toEqual([['Odesa', 'Одеса']])
})

test('stories by their words, those with them in the title first', async () => {
  const { stories } = await ask(await openFilled(), 'flood')
  expect(stories.items.map(({ title }) => title)).toEqual(['Flood', null])
  expect(stories.items[1]?.excerpt).toContain('a flood of letters')
  expect(stories.total).toBe(2)
  expect((await ask(await openFilled(), 'СВІТЛ')).stories.total).toBe(1)
})

test('no more than the limit of each kind, and all are counted', async () => {
  const store = await openTestStore()
  await save(store, ...Array.from({ length: 5 }, (_, index) => makeStory(`Rain ${index} fell on Odesa.`)))
  const { stories } = await search(store, { ...request, limit: 2, text: 'rain' })
  expect(stories.items).toHaveLength(2)
  expect(stories.total).toBe(5)
})

test('what comes in later is found without a new start', async () => {
  const store = await openTestStore()
  await save(store, makeStory('Rain in Odesa.'))
  expect((await ask(store, 'kup')).places).toEqual([])
  await save(store, flood)
  expect((await ask(store, 'kup')).places.map(({ mentions }) => mentions)).toEqual([2])
  expect((await ask(store, 'odesa')).places.map(({ mentions }) => mentions)).toEqual([2])
})

test('actors and sources by the names that readers see', async () => {
  const store = await openReported()
  expect((await ask(store, 'russ')).actors).toEqual([
    { value: 'Russian forces', name: 'Russian forces', count: 1 },
  ])
  expect((await ask(store, 'ukr')).sources).toEqual([{ value: 'UA', name: 'Ukraine', count: 1 }])
  expect((await ask(store, 'odesa')).places).toMatchObject([{ name: 'Odesa', reports: 1 }])
})

const hostile: string[] = [
  '"',
  '""',
  "'",
  '*',
  '%',
  '_',
  '\\',
  '(',
  'NEAR(',
  'a" OR "b',
  'title:flood',
  "'; drop table stories; --",
  '😀',
  '\0',
  '\ud800',
  '-',
  '^',
  'и\u0306'.repeat(300),
  'x'.repeat(10_000),
  'x '.repeat(5_000),
  '"'.repeat(10_000),
]
test.each(hostile)('a hostile text is only text: %j', async (text) => {
  const store = await openFilled()
  const found = await ask(store, text)
  expect(found.places).toEqual([])
  expect(found.stories.items).toEqual([])
  expect((await ask(store, 'flood')).stories.total).toBe(2)
})
