import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { GazetteerError, loadAreas, loadGazetteer } from '@/lib/gazetteer'
import { writeIndex } from '@/lib/gazetteer/build/9-write-index'

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = writeIndex(
  [
    {
      id: 'own:test-rekcjd',
      name: 'Rekcjd',
      kind: 'settlement',
      country: 'UA',
      admin1: null,
      admin2: null,
      lng: 30.5,
      lat: 50.25,
      population: 7,
      featureCode: 'PPL',
      source: 'made up for this test',
      names: [{ text: 'Rekcjd', type: 'primary' }],
      aliases: ['own:test-old-rekcjd'],
    },
  ],
  'test',
  new Map(),
)
const changed = (change: (bytes: Buffer) => Buffer): string => {
  const file = join(folder, `${Math.random()}.bin`)
  writeFileSync(file, change(Buffer.from(good)))
  return file
}
const flip = (at: number) => (bytes: Buffer) => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes
}

test('a whole file loads', () => {
  const gazetteer = loadGazetteer({ file: changed((bytes) => bytes) })
  expect(gazetteer.meta).toEqual({ version: 1, hash: 'test', places: 1, names: 1 })
  expect(gazetteer.lookup('rekcjd')[0]).toMatchObject({
    id: 'own:test-rekcjd',
    lngLat: [30.5, 50.25],
    match: 'folded',
  })
  expect(gazetteer.canonicalId('own:test-old-rekcjd')).toBe('own:test-rekcjd')
})

test.each([
  ['missing', () => join(folder, 'nowhere.bin'), /There is no gazetteer at/],
  ['a folder', () => folder, /cannot be read/],
  ['empty', () => changed(() => Buffer.alloc(0)), /has 0 bytes, too few/],
  [
    'another file',
    () => changed(() => Buffer.from('<!doctype html><title>x</title>')),
    /begins with "<!doctyp"/,
  ],
  ['another form', () => changed(flip(8)), /has form 0, this program reads form 1/],
  ['cut off', () => changed((bytes) => bytes.subarray(0, -9)), /bytes where it says/],
  ['grown', () => changed((bytes) => Buffer.concat([bytes, Buffer.alloc(8)])), /bytes where it says/],
  ['damaged in the header', () => changed(flip(40)), /its checksum does not fit/],
  ['damaged in the body', () => changed(flip(good.length - 12)), /its checksum does not fit/],
])('%s: says what it saw and what mends it', (_, file, message) => {
  expect(() => loadGazetteer({ file: file() })).toThrow(GazetteerError)
  expect(() => loadGazetteer({ file: file() })).toThrow(message)
  expect(() => loadGazetteer({ file: file() })).toThrow(/npm run build:gazetteer/)
})

test('areas that cannot be read say so', () => {
  const file = join(folder, 'areas.topo.json')
  expect(() => loadAreas(file)).toThrow(GazetteerError)
  writeFileSync(file, '{"cut": ')
  expect(() => loadAreas(file)).toThrow(/npm run build:areas/)
  expect(readFileSync(file, 'utf8')).toBe('{"cut": ')
})
