import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import type { ExportedEvent } from '@/lib/export/exported-event'
import { writeGeopackage } from '@/lib/export/geopackage'
import { toGeopackageBinary } from '@/lib/export/geopackage/to-geopackage-binary'
import { makeFolder } from '../store/open-test-store'
import { citation, each, hostile, makeEvent } from './make-event'

const open = async (...events: (ExportedEvent | undefined)[]) => {
  const chunks: Uint8Array[] = []
  const told = events.filter((event) => event !== undefined)
  for await (const chunk of writeGeopackage(each(told), citation)) chunks.push(chunk)
  const file = path.join(makeFolder(), 'events.gpkg')
  writeFileSync(file, Buffer.concat(chunks))
  const database = new Database(file)
  onTestFinished(() => void database.close())
  return (sql: string) => z.array(z.record(z.string(), z.unknown())).parse(database.prepare(sql).all([]))
}

test('the header and the tables are those of GeoPackage 1.3', async () => {
  const all = await open(makeEvent())
  expect(all('PRAGMA application_id')).toEqual([{ application_id: 0x47_50_4b_47 }])
  expect(all('PRAGMA user_version')).toEqual([{ user_version: 10_300 }])
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(all('PRAGMA foreign_key_check')).toEqual([])
  expect(all('SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id')).toEqual([
    { srs_id: -1 },
    { srs_id: 0 },
    { srs_id: 4326 },
  ])
  expect(all('SELECT table_name, data_type FROM gpkg_contents ORDER BY table_name')).toEqual([
    { table_name: 'areas', data_type: 'features' },
    { table_name: 'citation', data_type: 'attributes' },
    { table_name: 'events', data_type: 'features' },
  ])
  expect(all('SELECT view_hash, versions FROM citation')).toEqual([
    { view_hash: '3f09a1b2c3d4', versions: 'dateline 1.2.3; pipeline 5; gazetteer abc' },
  ])
})

test('every hostile event is a row, as it was', async () => {
  const events = Object.values(hostile)
  const all = await open(...events)
  expect(all('SELECT event_id, sentence FROM events ORDER BY fid')).toEqual(
    events.map(({ id, lead }) => ({ event_id: id, sentence: lead.excerpt })),
  )
  expect(all(`SELECT title FROM events WHERE title LIKE 'bell%'`)).toEqual([
    { title: 'bell\u0007 null half\ufffd last\uffff' },
  ])
  expect(all(`SELECT title FROM events WHERE publisher = 'Вісник'`)).toEqual([
    { title: 'Обстріл Чугуєва: «ранок»' },
  ])
  expect(all('SELECT not_placed_because FROM events WHERE geom IS NULL ORDER BY fid')).toEqual([
    { not_placed_because: 'no-place' },
    { not_placed_because: 'too-vague' },
  ])
  expect(all('SELECT count(*) AS count FROM areas')).toEqual([{ count: 2 }])
})

test('the index and the extent hold what is placed', async () => {
  const all = await open(makeEvent(), hostile['unplaced'], hostile['around'])
  expect(all('SELECT count(*) AS count FROM rtree_events_geom')).toEqual([{ count: 2 }])
  expect(all('SELECT id FROM rtree_areas_geom WHERE minx > 35.9 AND maxx < 37.1')).toHaveLength(1)
  expect(all(`SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'areas'`)).toEqual([
    { min_x: 36, max_y: 50 },
  ])
})

test('a point is a header of eight bytes and WKB', () => {
  const { bytes } = toGeopackageBinary({ type: 'Point', coordinates: [36.5, -49.25] })
  expect(bytes.toString('hex')).toBe(
    ['4750', '00', '01', 'e6100000', '01', '01000000', '0000000000404240', '0000000000a048c0'].join(''),
  )
})

test('the temporary file is gone when it was read, when nobody wants the rest, and when reading broke off', async () => {
  const folder = makeFolder()
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const temporary = (): string[] => readdirSync(folder)
  for await (const chunk of writeGeopackage(each([makeEvent()]), citation)) {
    expect(chunk.length).toBeGreaterThan(0)
    expect(temporary()).toHaveLength(1)
  }
  expect(temporary()).toEqual([])

  const left = writeGeopackage(each([makeEvent()]), citation)
  expect((await left.next()).done).toBe(false)
  expect(temporary()).toHaveLength(1)
  await left.return(undefined)
  expect(temporary()).toEqual([])

  async function* breaking(): AsyncGenerator<ExportedEvent> {
    yield makeEvent()
    throw new Error('the store went away')
  }
  await expect(writeGeopackage(breaking(), citation).next()).rejects.toThrow('went away')
  expect(temporary()).toEqual([])
})
