import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadGazetteer } from '@/lib/gazetteer'
import { makeFolder, put, toDump, toLine, toNames, zip } from './dump-lines'
import { serveFiles } from './file-server'
import { run, start } from './run-command'

const village = { id: 990000001, name: 'Rekcjdove', population: 120 }
const dump = toDump([
  village,
  { id: 990000002, name: 'Rekcjd Dam', code: 'S.DAM' },
  { id: 990000003, name: 'Hotel Rekcjd', code: 'S.HTL' },
])
const names = toNames([
  [990000001, 'uk', 'Рекцдове'],
  [990000001, '', 'Staryi Rekcjd', 'historic'],
  [990000001, 'link', 'https://example.org/Rekcjdove'],
  [990000001, 'iata', 'RKC'],
])
const idsOf = (data: string, name: string): string[] =>
  loadGazetteer({ dataFolder: data })
    .lookup(name)
    .map(({ id }) => id)
const indexOf = (data: string): Buffer => readFileSync(join(data, 'gazetteer', 'operator.bin'))

test('help, and commands that make no sense', () => {
  const data = makeFolder()
  expect(run(data, '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: npm run gazetteer'),
  })
  for (const verb of ['add', 'import', 'remove', 'list', 'check', 'refresh'])
    expect(run(data, verb, '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`-- ${verb}`),
    })
  expect(run(data)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('name a command'),
  })
  expect(run(data, 'ad', 'UA')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"ad" is no command'),
  })
  expect(run(data, 'add', 'ZZ')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no country has the code ZZ'),
  })
  expect(run(data, 'add', '--classes', 'P,?', 'UA')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"?"'),
  })
  expect(run(data, 'add', '--mirror', 'here', 'UA')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no web address'),
  })
  expect(existsSync(join(data, 'gazetteer'))).toBe(false)
})

test('a country is fetched, listed, replaced and taken away', async () => {
  const data = makeFolder()
  const archive = await zip({ 'readme.txt': 'about', 'UA.txt': dump })
  const { address, requests } = await serveFiles({
    '/dump/UA.zip': archive,
    '/dump/alternatenames/UA.zip': await zip({ 'readme.txt': 'about', 'UA.txt': names }),
  })
  const added = await start(data, 'add', 'ua', '--mirror', `${address}dump`).ended
  expect(added).toMatchObject({
    status: 0,
    stdout: '',
    stderr: expect.stringContaining('added UA: 2 of 3 rows, GeoNames of 2026-10-01'),
  })
  expect(requests.map(({ path }) => path)).toEqual(['/dump/UA.zip', '/dump/alternatenames/UA.zip'])
  for (const name of ['Rekcjdove', 'Рекцдове', 'Rekcjd Dam']) expect(idsOf(data, name), name).toHaveLength(1)
  expect(idsOf(data, 'Hotel Rekcjd')).toEqual([])
  expect(idsOf(data, 'RKC')).toEqual([])
  const [old] = loadGazetteer({ dataFolder: data }).lookup('Staryi Rekcjd')
  expect(old).toMatchObject({
    id: 'geonames:990000001',
    name: 'Rekcjdove',
    nameType: 'historic',
    admin1Code: 'UA.05',
  })

  const listed = run(data, 'list').stdout
  expect(listed).toContain(`${address}dump/UA.zip (${archive.length} bytes`)
  expect(listed).toContain(createHash('sha256').update(archive).digest('hex'))
  expect(JSON.parse(run(data, 'list', '--json').stdout)).toMatchObject({
    sources: [{ country: 'UA', taken: 2, date: '2026-10-01' }],
  })

  const folder = makeFolder()
  put(folder, 'UA.txt', toDump([{ ...village, name: 'Novyi Rekcjd' }]))
  const hash = loadGazetteer({ dataFolder: data }).meta.hash
  expect(run(data, 'add', 'UA', '--from', folder)).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('short list of other names'),
  })
  expect(idsOf(data, 'Novyi Rekcjd')).toEqual(['geonames:990000001'])
  expect(idsOf(data, 'Rekcjd Dam')).toEqual([])
  expect(loadGazetteer({ dataFolder: data }).meta.hash).not.toBe(hash)
  expect(readdirSync(join(data, 'gazetteer', 'sources'))).toHaveLength(1)

  expect(run(data, 'remove', 'SY')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('"SY" was not added. There is: UA'),
  })
  expect(run(data, 'remove', 'UA').status).toBe(0)
  expect(run(data, 'list').stdout).toContain('Nothing was added')
  expect(loadGazetteer({ dataFolder: data }).meta).toEqual(loadGazetteer().meta)
})

test('--classes chooses', () => {
  const [data, folder] = [makeFolder(), makeFolder()]
  put(folder, 'UA.txt', dump)
  expect(run(data, 'add', 'UA', '--from', folder, '--classes', 'S.HTL').status).toBe(0)
  expect(idsOf(data, 'Hotel Rekcjd')).toHaveLength(1)
  expect(idsOf(data, 'Rekcjdove')).toEqual([])
})

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}
const archive = await zip({
  'UA.txt': Array.from({ length: 2000 }, (_, at) =>
    toLine({ id: 990_001_000 + at, name: `Rekc ${at}` }),
  ).join('\n'),
})
const bomb = await zip({ 'UA.txt': '\t'.repeat(30_000_000) })

/** A data folder to which Syria was added, for all the files that must not change it. */
const standing = mkdtempSync(join(tmpdir(), 'operator-'))
afterAll(() => rmSync(standing, { recursive: true, force: true }))
let standingIndex: Buffer | undefined
const addedOnce = (): { data: string; before: Buffer } => {
  if (!standingIndex) {
    const good = makeFolder()
    put(good, 'SY.txt', toDump([{ ...village, country: 'SY', admin1: '' }]))
    expect(run(standing, 'add', 'SY', '--from', good).status).toBe(0)
    standingIndex = indexOf(standing)
  }
  return { data: standing, before: standingIndex }
}

test.each<[string, string, string | Buffer, RegExp]>([
  ['a damaged archive', 'UA.zip', flipped(archive, archive.length >> 1), /UA-\w+\.zip is damaged/],
  [
    'half an archive',
    'UA.zip',
    archive.subarray(0, archive.length >> 1),
    /is no zip archive that can be read/,
  ],
  ['a page for an archive', 'UA.zip', '<!doctype html>', /is no zip archive: it begins with "<!do"/],
  ['another country', 'UA.zip', await zip({ 'SY.txt': dump }), /holds "SY.txt", but no UA.txt/],
  ['a bomb', 'UA.zip', bomb, /would unpack from \d+ to 30000000 bytes: that is no table of names/],
  [
    'too few columns',
    'UA.txt',
    `${toLine(village)}\n1\tKyiv\t50\t30\n`,
    /line 2 has 4 columns where a GeoNames dump has 19/,
  ],
  [
    'rows of another country',
    'UA.txt',
    toDump([{ ...village, country: 'SY' }]),
    /is a dump of SY, not of UA/,
  ],
  [
    'points that are none',
    'UA.txt',
    toDump([
      { ...village, lat: 'north' },
      { ...village, lng: 181 },
    ]),
    /2 of 2 rows have no usable id, name or coordinate/,
  ],
  ['nothing', 'UA.txt', '', /has no rows/],
  [
    'another encoding',
    'UA.txt',
    Buffer.from(toLine({ ...village, name: 'Rekcjd\xe9' }), 'latin1'),
    /is not UTF-8 after line 0/,
  ],
  ['no file', 'SY.txt', dump, /There is neither UA.zip nor UA.txt/],
])('%s is refused, and the index of before stays', (_, name, contents, message) => {
  const { data, before } = addedOnce()
  const bad = makeFolder()
  put(bad, name, contents)
  const { status, stdout, stderr } = run(data, 'add', 'UA', '--from', bad)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n {4}at /)
  expect(indexOf(data).equals(before)).toBe(true)
  expect(idsOf(data, 'Rekcjdove')).toHaveLength(1)
})

test('an address without the file', async () => {
  const data = makeFolder()
  const { address } = await serveFiles({})
  expect(await start(data, 'add', 'UA', '--mirror', address).ended).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`${address}UA.zip: there is no such file (status 404)`),
  })
})

test.each(['SIGINT', 'SIGKILL'] as const)(
  '%s amid a download: nothing has changed, and the same command goes on',
  async (signal) => {
    const [data, folder] = [makeFolder(), makeFolder()]
    put(folder, 'UA.txt', dump)
    expect(run(data, 'add', 'UA', '--from', folder).status).toBe(0)
    const before = indexOf(data)
    const newer = await zip({ 'UA.txt': toDump([{ ...village, name: 'Novyi Rekcjd' }]) })
    let hold = true
    let onHeld = (): void => {}
    const held = new Promise<void>((resolve) => (onHeld = resolve))
    const { address, requests } = await serveFiles({ '/UA.zip': newer }, (_, response, body) => {
      if (!hold) return false
      response.writeHead(200, {
        etag: `"${body.length}-${body.readUInt8(body.length >> 1)}"`,
        'content-length': body.length,
      })
      response.write(body.subarray(0, 100), onHeld)
      return true
    })
    const { child, ended } = start(data, 'add', 'UA', '--mirror', address)
    const part = join(data, 'gazetteer', 'sources', 'UA.zip.part')
    await held
    await expect.poll(() => (existsSync(part) ? readFileSync(part).length : 0)).toBe(100)
    child.kill(signal)
    const { status, stderr } = await ended
    if (signal === 'SIGINT') {
      expect(status).toBe(130)
      expect(stderr).toContain('nothing was changed')
    }
    expect(indexOf(data).equals(before)).toBe(true)
    hold = false
    expect((await start(data, 'add', 'UA', '--mirror', address).ended).status).toBe(0)
    expect(requests[1]?.range).toBe('bytes=100-')
    expect(idsOf(data, 'Novyi Rekcjd')).toEqual(['geonames:990000001'])
  },
)

test('one command at a time', () => {
  const data = makeFolder()
  mkdirSync(join(data, 'gazetteer'))
  writeFileSync(join(data, 'gazetteer', 'lock'), String(process.pid))
  expect(run(data, 'refresh')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`Process ${process.pid} is changing the gazetteer`),
  })
})

test('a damaged index is refused and made again from what is kept', () => {
  const [data, folder] = [makeFolder(), makeFolder()]
  put(folder, 'UA.txt', dump)
  run(data, 'add', 'UA', '--from', folder)
  const whole = indexOf(data)
  writeFileSync(join(data, 'gazetteer', 'operator.bin'), flipped(whole, whole.length - 20))
  expect(() => loadGazetteer({ dataFolder: data })).toThrow(
    /its checksum does not fit.*npm run gazetteer -- refresh/,
  )
  expect(run(data, 'refresh')).toMatchObject({ status: 0, stderr: expect.stringContaining('made anew: UA') })
  expect(idsOf(data, 'Rekcjdove')).toEqual(['geonames:990000001'])
})
