import { expect, test } from 'vitest'
import { type Filter, placeIdSchema } from '@/lib/domain'
import {
  type Store,
  countDays,
  countFacets,
  getStory,
  listExcerpts,
  listPlaces,
  listStories,
  parseExcerptCursor,
  parseStoryCursor,
} from '@/lib/store'
import { makeStory, testPlaces } from './make-story'
import { openTestStore, save } from './open-test-store'

const flood = makeStory('Water rose in Kupiansk.\nOdesa stayed dry, and so did Kharkiv.', {
  publisher: 'River Post',
  publishedAt: '2024-11-05',
  title: 'Flood',
})
const strike = makeStory(
  'A strike hit Kupiansk at noon.\nNowhereville was spared.\nA strike hit Kupiansk at noon.',
  {
    publisher: 'Noon Wire',
    publishedAt: '2024-11-05T12:30:00Z',
  },
)
const storm = makeStory('Буря минула: Одеса відновлює світло.\nA storm passed Fiji.', {
  publishedAt: '2024-12-01',
  uses: { Fiji: 'metonymic' },
})
const undated = makeStory('Nobody knows when Odesa built its opera.', {
  publisher: 'River Post',
  uses: { Odesa: 'demonym' },
})
const old = makeStory('Kharkiv had trams before the wars.', { publishedAt: '1931-05-02' })

const openFilled = async (): Promise<Store> => {
  const store = await openTestStore()
  await save(store, flood, strike, storm, undated, old)
  return store
}

const kupiansk = testPlaces.Kupiansk.id
const cases: [string, Filter, string[]][] = [
  [
    'everything: newest first, then by story and offset',
    {},
    ['Одеса', 'Fiji', 'Kupiansk', 'Kupiansk', 'Odesa', 'Kharkiv', 'Kharkiv'],
  ],
  ['a word', { text: 'noon' }, ['Kupiansk']],
  ['a word of the title', { text: 'flood' }, ['Kupiansk', 'Odesa', 'Kharkiv']],
  ['the beginning of a word', { text: 'strike no' }, ['Kupiansk']],
  ['Cyrillic, other case', { text: 'БУРЯ' }, ['Одеса', 'Fiji']],
  ['a phrase', { text: '"stayed dry"' }, ['Kupiansk', 'Odesa', 'Kharkiv']],
  ['a phrase in the wrong order', { text: '"dry stayed"' }, []],
  ['the query language of the index is only text', { text: 'noon OR) NEAR("*' }, []],
  [
    'signs without a word select everything',
    { text: '***' },
    ['Одеса', 'Fiji', 'Kupiansk', 'Kupiansk', 'Odesa', 'Kharkiv', 'Kharkiv'],
  ],
  [
    'one day, instants in it included',
    { from: '2024-11-05', to: '2024-11-05' },
    ['Kupiansk', 'Kupiansk', 'Odesa', 'Kharkiv'],
  ],
  ['up to a day, never the undated', { to: '2024-11-04' }, ['Kharkiv']],
  ['from a day', { from: '2024-11-06' }, ['Одеса', 'Fiji']],
  ['only undated, demonyms asked for', { undatedOnly: true, uses: ['demonym'] }, ['Odesa']],
  ['only undated: a demonym does not count by itself', { undatedOnly: true }, []],
  ['a kind', { kinds: ['admin1', 'country'] }, ['Fiji', 'Kharkiv', 'Kharkiv']],
  [
    'an empty list selects everything of it',
    { kinds: [], publishers: [], uses: [] },
    ['Одеса', 'Fiji', 'Kupiansk', 'Kupiansk', 'Odesa', 'Kharkiv', 'Kharkiv'],
  ],
  ['a use', { uses: ['metonymic'] }, ['Fiji']],
  ['a publisher', { publishers: ['Noon Wire'] }, ['Kupiansk']],
  ['no publisher told', { publishers: ['-'] }, ['Одеса', 'Fiji', 'Kharkiv']],
  ['a place', { place: kupiansk }, ['Kupiansk', 'Kupiansk']],
  ['a place nobody named', { place: placeIdSchema.parse('geonames:1') }, []],
  ['a story', { story: flood.story.id }, ['Kupiansk', 'Odesa', 'Kharkiv']],
  ['a box', { bbox: [37, 49, 38, 50] }, ['Kupiansk', 'Kupiansk']],
  ['a box over the antimeridian', { bbox: [177, -20, -178, -10] }, ['Fiji']],
  ['a box that was dragged around the world', { bbox: [397, 49, 398, 50] }, ['Kupiansk', 'Kupiansk']],
  [
    'the whole world',
    { bbox: [-200, -90, 200, 90] },
    ['Одеса', 'Fiji', 'Kupiansk', 'Kupiansk', 'Odesa', 'Kharkiv', 'Kharkiv'],
  ],
  [
    'much at once',
    {
      text: 'strike',
      publishers: ['Noon Wire'],
      kinds: ['settlement'],
      from: '2024-11-01',
      bbox: [37, 49, 38, 50],
    },
    ['Kupiansk'],
  ],
]

test.each(cases)('excerpts, places, days and facets agree: %s', async (_, filter, surfaces) => {
  const store = await openFilled()
  const page = await listExcerpts(store, { filter, placed: true, cursor: null, limit: 50 })
  expect(page.items.map((item) => item.surface)).toEqual(surfaces)
  expect(page.total).toBe(surfaces.length)
  expect(page.outOf).toBe(7)
  const places = await listPlaces(store, filter, 100)
  expect(places.mentions).toBe(surfaces.length)
  expect(places.stories).toBe(page.stories)
  expect(places.places.reduce((sum, place) => sum + place.count, 0)).toBe(surfaces.length)
  expect((await countFacets(store, filter)).placed).toBe(surfaces.length)
  if (!filter.from && !filter.to && !filter.undatedOnly) {
    const { days, undated } = await countDays(store, filter)
    expect(days.reduce((sum, day) => sum + day.mentions, undated.mentions)).toBe(surfaces.length)
  }
})

test.each(cases)('pages of one hold the same as one page: %s', async (_, filter, surfaces) => {
  const store = await openFilled()
  const seen: string[] = []
  let cursor: ReturnType<typeof parseExcerptCursor> = null
  for (;;) {
    const page = await listExcerpts(store, { filter, placed: true, cursor, limit: 1 })
    seen.push(...page.items.map((item) => item.surface))
    if (page.nextCursor === null) break
    cursor = parseExcerptCursor(page.nextCursor)
  }
  expect(seen).toEqual(surfaces)
})

test('what is not placed is listed by itself, with the reason', async () => {
  const store = await openFilled()
  const page = await listExcerpts(store, { filter: {}, placed: false, cursor: null, limit: 50 })
  expect(page).toMatchObject({
    total: 1,
    outOf: 1,
    items: [{ surface: 'Nowhereville', why: 'not-in-gazetteer', placeId: null }],
  })
})

test('an excerpt is the sentence, with the name marked', async () => {
  const store = await openFilled()
  const filter = { place: testPlaces.Kharkiv.id, from: '2024-01-01' }
  const { items } = await listExcerpts(store, { filter, placed: true, cursor: null, limit: 1 })
  expect(items[0]).toMatchObject({
    excerpt: 'Odesa stayed dry, and so did Kharkiv.',
    markStart: 29,
    title: 'Flood',
    publisher: 'River Post',
  })
})

test('a place stands with its newest mention; most mentioned first', async () => {
  const store = await openFilled()
  const { places, truncated } = await listPlaces(store, {}, 2)
  expect(truncated).toBe(true)
  expect(places.map(({ name, count, stories }) => [name, count, stories])).toEqual([
    ['Kupiansk', 2, 2],
    ['Odesa', 2, 2],
  ])
  expect(places[0]?.first.excerpt).toBe('A strike hit Kupiansk at noon.')
  expect(places[1]?.first.excerpt).toBe('Буря минула: Одеса відновлює світло.')
})

test('days before 1970 and instants fall on their day', async () => {
  const store = await openFilled()
  expect(await countDays(store, { uses: ['literal', 'demonym'], from: '2024-12-01' })).toEqual({
    days: [
      { day: '1931-05-02', mentions: 1, stories: 1 },
      { day: '2024-11-05', mentions: 4, stories: 2 },
      { day: '2024-12-01', mentions: 1, stories: 1 },
    ],
    undated: { mentions: 1, stories: 1 },
  })
})

test('each group of facets leaves its own part of the filter out', async () => {
  const store = await openFilled()
  const facets = await countFacets(store, {
    kinds: ['settlement'],
    uses: ['literal'],
    publishers: ['River Post'],
  })
  expect(facets).toEqual({
    kinds: [
      { value: 'settlement', count: 2 },
      { value: 'admin1', count: 1 },
    ],
    uses: [
      { value: 'literal', count: 2 },
      { value: 'demonym', count: 1 },
    ],
    publishers: [
      { value: 'River Post', count: 2 },
      { value: '-', count: 1 },
      { value: 'Noon Wire', count: 1 },
    ],
    placed: 2,
    notPlaced: 0,
    stories: 1,
  })
})

test('stories are paged, newest first, undated last', async () => {
  const store = await openFilled()
  const seen: (string | null)[] = []
  let cursor: ReturnType<typeof parseStoryCursor> = null
  for (;;) {
    const page = await listStories(store, { cursor, limit: 2 })
    expect(page.total).toBe(5)
    seen.push(...page.items.map((item) => item.publishedAt))
    if (page.nextCursor === null) break
    cursor = parseStoryCursor(page.nextCursor)
  }
  expect(seen).toEqual(['2024-12-01', '2024-11-05T12:30:00Z', '2024-11-05', '1931-05-02', null])
})

test('a story comes back as it went in, repeats and alternatives included', async () => {
  const store = await openFilled()
  for (const { story, reading } of [flood, strike, undated]) {
    const stored = await getStory(store, story.id)
    expect(stored?.story).toEqual(story)
    expect(stored?.mentions).toEqual(reading.mentions)
    const ids = reading.mentions.flatMap((mention) => [
      mention.placeId,
      ...mention.alternatives.map((one) => one.placeId),
    ])
    for (const id of ids.filter((one) => one !== null))
      expect(stored?.places.map((place) => place.id)).toContain(id)
  }
  expect(await getStory(store, makeStory('never stored').story.id)).toBeNull()
})

test.each(['', '1_2', '1_2_3_4', 'x_2_3', '1_-2_3', '99999999999999999_1_1'])('"%s" is no cursor', (text) => {
  expect(parseExcerptCursor(text)).toBeNull()
})
