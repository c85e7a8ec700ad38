import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Filter, isMarkFacts } from '@/lib/domain'
import { marksSchema } from '@/lib/http/read-marks'
import { writeMarks } from '@/lib/http/write-marks'
import { type Store, listEvents, listMarks, needsMerge } from '@/lib/store'
import { migrate } from '@/lib/store/migrate'
import { migrations } from '@/lib/store/migrations'
import { openSqlite, sqliteEngine } from '@/lib/store/sqlite'
import { toEventFeature, toEventShape } from '@/lib/geojson/to-event-feature'
import { makeReporting, merge, openReported } from './open-reported'
import { makeFolder, save } from './open-test-store'

const disc = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [30, 46],
      [31, 46],
      [31, 47],
      [30, 46],
    ] as [number, number][],
  ],
}

const readMarks = async (store: Store, filter: Filter = {}, limit = 100) =>
  marksSchema.parse(JSON.parse(writeMarks(await listMarks(store, filter, limit))))

test('marks tell the same as the features of the events, shapes included', async () => {
  const store = await openReported()
  const near = {
    mentionId: null,
    expressionId: null,
    placeId: null,
    relation: 'near',
    words: 'near Odesa',
    point: [30.5, 46.3],
    geometry: disc,
    geoPrecision: 2,
  }
  await save(
    store,
    makeReporting('Shells fell near Odesa.', '2024-12-01', { dates: null, where: near } as object),
    makeReporting('Mines went off near Odesa.', '2024-12-05', {
      subEventType: 'remote-explosive-landmine-ied',
      dates: { from: '2024-12-02', to: '2024-12-04', precision: 2, surface: 'this week' },
      where: near,
      status: 'denied',
      statusWhy: 'the army denies it',
    } as object),
  )
  await merge(store)
  const { items } = await listEvents(store, { filter: {}, placed: true, cursor: null, limit: 10 })
  const marks = await readMarks(store)
  expect(marks.total).toBe(3)
  expect(marks.truncated).toBe(false)
  const features = items.flatMap((event) => toEventFeature(event) ?? [])
  for (const [index, mark] of marks.features.entries()) {
    const { dates, statusWhy, ...properties } = mark.properties
    const feature = features[index]
    expect(feature).toMatchObject({ id: mark.id, geometry: mark.geometry, properties })
    expect(dates).toEqual(
      feature?.properties.dates && { from: feature.properties.dates.from, to: feature.properties.dates.to },
    )
    expect(statusWhy).toBe(properties.status === 'denied' ? feature?.properties.statusWhy : null)
  }
  const shapes = items.flatMap((event) => toEventShape(event) ?? [])
  expect(marks.shapes.map(({ id, geometry }) => ({ id, geometry }))).toEqual(
    shapes.map(({ id, geometry }) => ({ id, geometry })),
  )
  expect(await store.db.selectFrom('shapes').selectAll().execute()).toHaveLength(1) // both share it
})

test.each<[string, Filter, number]>([
  ['type', { types: ['explosions-remote-violence'] }, 1],
  ['another type', { types: ['riots'] }, 0],
  ['the day it happened', { from: '2024-11-05', to: '2024-11-05' }, 1],
  ['words of a story that tells of it', { text: 'night' }, 1],
])('filter by %s', async (_, filter, events) => {
  const { features, total } = await readMarks(await openReported(), filter)
  expect([features.length, total]).toEqual([events, events])
})

test('what is left out by the limit is counted', async () => {
  const store = await openReported()
  await save(store, makeReporting('Rockets hit Odesa in winter.', '2025-01-09', { dates: null }))
  await merge(store)
  const marks = await readMarks(store, {}, 1)
  expect([marks.features.length, marks.total, marks.truncated]).toEqual([1, 2, true])
})

test('a store of an older version gets its marks at the next merge', async () => {
  const file = path.join(makeFolder(), 'dateline.db')
  const db = openSqlite(file)
  const store: Store = { db, engine: sqliteEngine, file, close: () => db.destroy() }
  onTestFinished(store.close)
  await migrate(store, migrations.slice(0, 4))
  // A column that the writer of today fills and a store of that time had not.
  await db.schema.alterTable('stories').addColumn('added_at', 'text').execute()
  await save(store, makeReporting('Bomb fell on Odesa.', '2024-11-05'))
  await db.schema.alterTable('stories').dropColumn('added_at').execute()
  const revision = (await needsMerge(store)) ?? ''
  await store.db.insertInto('meta').values({ name: 'merged-revision', value: revision }).execute()
  expect(await needsMerge(store)).toBeNull()
  await migrate(store)
  expect(await needsMerge(store)).not.toBeNull()
  expect((await readMarks(store)).features).toEqual([])
  await merge(store)
  expect((await readMarks(store)).features).toHaveLength(1)
})

const facts = [
  null,
  0,
  4,
  'battles',
  null,
  'claimed',
  null,
  1,
  null,
  null,
  30,
  46,
  1,
  'place',
  'Odesa',
  null,
  null,
]

test.each<[string, number, unknown]>([
  ['a story that is no hash', 0, 'story'],
  ['a place before the text', 1, -1],
  ['an unknown type', 3, 'wars'],
  ['an unknown status', 5, 'true'],
  ['markup for a count', 7, '<b>1</b>'],
  ['a day that is a number', 8, 20241105],
  ['a longitude beyond the world', 10, 181],
  ['no latitude', 11, null],
  ['no words', 14, null],
])('facts with %s are none', (_, at, wrong) => {
  expect(isMarkFacts(facts)).toBe(true)
  expect(isMarkFacts(facts.map((fact, index): unknown => (index === at ? wrong : fact)))).toBe(false)
})

test('facts of another length are none', () => {
  expect(isMarkFacts([...facts, null])).toBe(false)
  expect(isMarkFacts('[]')).toBe(false)
})

test.each([
  ['story', [7, null, null, facts]],
  ['place', [1, 7, null, facts]],
  ['shape', [1, null, 7, facts]],
])('an answer with a key of no %s is unreadable', (list, event) => {
  const stories = [[1, '0'.repeat(64), 'Paper', '2024-11-05']]
  const read = marksSchema.safeParse({ total: 1, stories, places: [], shapes: [], events: [event] })
  expect(read.error?.issues[0]?.message).toBe(`no ${list} 7`)
})
