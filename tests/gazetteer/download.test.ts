import type { ServerResponse } from 'node:http'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { download } from '@/lib/gazetteer/operator'
import { makeFolder } from './dump-lines'
import { serveFiles } from './file-server'

const body = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 251))
const quick = { pauseMs: 1, idleMs: 500 }

test('a whole file', async () => {
  const folder = makeFolder()
  const { address } = await serveFiles({ '/UA.zip': body })
  const seen: (number | null)[] = []
  await download(`${address}UA.zip`, join(folder, 'UA.zip'), (done, total) => seen.push(done, total), quick)
  expect(readFileSync(join(folder, 'UA.zip')).equals(body)).toBe(true)
  expect(seen.slice(-2)).toEqual([body.length, body.length])
  expect(readdirSync(folder)).toEqual(['UA.zip'])
})

/** Serves the beginning of the file; the connection breaks when `cut` is called, after some of it has arrived. */
const serveBeginning = (response: ServerResponse, whole: Buffer): (() => void) => {
  const etag = `"${whole.length}-${whole.readUInt8(whole.length >> 1)}"`
  response.writeHead(200, { etag, 'content-length': whole.length })
  response.write(whole.subarray(0, 40_000))
  return () => response.destroy()
}

test('a broken connection is gone on with where it broke', async () => {
  const folder = makeFolder()
  let cut: (() => void) | undefined
  const { address, requests } = await serveFiles({ '/UA.zip': body }, (_, response, whole) => {
    if (cut) return false
    cut = serveBeginning(response, whole)
    return true
  })
  await download(`${address}UA.zip`, join(folder, 'UA.zip'), () => cut?.(), quick)
  expect(readFileSync(join(folder, 'UA.zip')).equals(body)).toBe(true)
  expect(requests).toHaveLength(2)
  expect(requests[1]?.range).toMatch(/^bytes=[1-9]\d*-$/)
})

test('the next call goes on where the last one gave up', async () => {
  const folder = makeFolder()
  let cut: (() => void) | undefined
  const { address, requests } = await serveFiles({ '/UA.zip': body }, (_, response, whole) => {
    if (cut) return false
    cut = serveBeginning(response, whole)
    return true
  })
  const file = join(folder, 'UA.zip')
  await expect(download(`${address}UA.zip`, file, () => cut?.(), { ...quick, attempts: 1 })).rejects.toThrow(
    /bytes are kept: the same command goes on from there/,
  )
  expect(existsSync(file)).toBe(false)
  await download(`${address}UA.zip`, file, undefined, quick)
  expect(readFileSync(file).equals(body)).toBe(true)
  expect(requests[1]?.range).toMatch(/^bytes=[1-9]\d*-$/)
})

test.each([
  ['a server that knows no ranges', 'none'],
  ['a file that has changed', 'changed'],
  ['a range that does not fit', 'unfit'],
])('%s: fetched from its start', async (_, way) => {
  const folder = makeFolder()
  const { address, requests } = await serveFiles({ '/UA.zip': body }, (request, response, whole) => {
    if (way === 'unfit' && request.headers.range) {
      response.writeHead(416).end()
      return true
    }
    if (way !== 'none') return false
    response.writeHead(200, { 'content-length': whole.length }).end(whole)
    return true
  })
  const file = join(folder, 'UA.zip')
  writeFileSync(`${file}.part`, 'another file entirely')
  const validator = way === 'changed' ? '"old"' : '"100000-51"'
  writeFileSync(`${file}.part.json`, JSON.stringify({ url: `${address}UA.zip`, validator, total: 100_000 }))
  await download(`${address}UA.zip`, file, undefined, quick)
  expect(readFileSync(file).equals(body)).toBe(true)
  expect(requests[0]?.range).toBe('bytes=21-')
})

test.each([
  ['no such file', '/XX.zip', {}, /there is no such file \(status 404\)/],
  ['a web page', '/page', {}, /it is a web page/],
  ['too much', '/UA.zip', { maxBytes: 1000 }, /100000 bytes; more than 1000 are not taken/],
  ['too much, not announced', '/endless', { maxBytes: 1000 }, /longer than 1000 bytes/],
  ['nothing comes', '/silent', { idleMs: 50, attempts: 2 }, /nothing came for 0.05 s/],
  ['a server in trouble', '/trouble', { attempts: 2 }, /status 503/],
])('%s', async (_, path, options, message) => {
  const folder = makeFolder()
  const files = { '/UA.zip': body, '/page': body, '/silent': body, '/trouble': body, '/endless': body }
  const { address } = await serveFiles(files, ({ url }, response, whole) => {
    if (url === '/page')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hello')
    else if (url === '/trouble') response.writeHead(503).end()
    else if (url === '/silent') response.writeHead(200).flushHeaders()
    else if (url === '/endless') response.writeHead(200).end(whole)
    else return false
    return true
  })
  const file = join(folder, 'file.zip')
  await expect(
    download(`${address}${path.slice(1)}`, file, undefined, { ...quick, ...options }),
  ).rejects.toThrow(message)
  expect(existsSync(file)).toBe(false)
})
