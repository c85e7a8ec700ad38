import { expect, test } from 'vitest'
import sharp from 'sharp'
import { GET as getImage } from '@/app/api/briefings/images/[hash]/route'
import { POST as postImage } from '@/app/api/briefings/images/route'
import { madeImageSchema } from '@/lib/http/briefing-responses'
import { ask, noParams, read, refusal, send, setUp } from './api-calls'

const path = '/api/briefings/images'
const put = async (bytes: Uint8Array | string, type = 'application/octet-stream') =>
  await postImage(
    send(path, typeof bytes === 'string' ? bytes : new Blob([new Uint8Array(bytes)]), {
      'content-type': type,
    }),
    noParams,
  )
const get = async (hash: string) =>
  await getImage(ask(`${path}/${hash}`), { params: Promise.resolve({ hash }) })
const plain = (width: number, height: number, alpha = 1) =>
  sharp({
    create: { width, height, channels: alpha < 1 ? 4 : 3, background: { r: 200, g: 60, b: 20, alpha } },
  })

test.each([
  ['png', 'image/jpeg', async () => await plain(40, 20).png().toBuffer()],
  ['jpeg', 'image/jpeg', async () => await plain(40, 20).jpeg().toBuffer()],
  ['webp', 'image/jpeg', async () => await plain(40, 20).webp().toBuffer()],
  ['avif', 'image/jpeg', async () => await plain(40, 20).avif().toBuffer()],
  ['png that can be seen through', 'image/png', async () => await plain(40, 20, 0.5).png().toBuffer()],
])('a picture is kept: %s as %s', async (_, type, draw) => {
  await setUp()
  const { hash, width, height } = await read(await put(await draw()), madeImageSchema)
  expect([width, height]).toEqual([40, 20])
  const answer = await get(hash)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe(type)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const kept = await sharp(await answer.arrayBuffer()).metadata()
  expect([kept.width, kept.height]).toEqual([40, 20])
})

test('it is turned as it was held, no larger than a screen, and keeps no place and no camera', async () => {
  await setUp()
  const photo = await plain(3000, 1500)
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera of Ada' }, IFD3: { GPSLatitude: '48/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect(photo.includes('Exif')).toBe(true)
  const { hash, width, height } = await read(await put(photo, 'image/jpeg'), madeImageSchema)
  expect([width, height]).toEqual([960, 1920])
  const kept = Buffer.from(await (await get(hash)).arrayBuffer())
  for (const word of ['Exif', 'Ada', 'ICC_PROFILE', 'http://ns.adobe.com'])
    expect(kept.includes(word)).toBe(false)
})

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
const noPictures: [what: string, draw: () => Promise<Uint8Array | string>][] = [
  ['nothing', async () => ''],
  ['a text', async () => 'not a picture'],
  ['SVG', async () => svg],
  ['SVG that says it is PNG', async () => `\u0089PNG\r\n\u001a\n${svg}`],
  ['a PNG cut short', async () => (await plain(400, 400).png().toBuffer()).subarray(0, 60)],
  ['a GIF', async () => await plain(9, 9).gif().toBuffer()],
  ['a TIFF', async () => await plain(9, 9).tiff().toBuffer()],
  ['more than 40 megapixels', async () => await plain(8000, 5100).png().toBuffer()],
]
test.each(noPictures)('%s is no picture', async (_, draw) => {
  await setUp()
  expect((await refusal(await put(await draw(), 'image/png'))).code).toBe('image-unreadable')
})

test('more than 15 MB is refused, counted while it comes', async () => {
  await setUp()
  expect((await refusal(await put(new Uint8Array(15_000_001)))).code).toBe('body-too-large')
})

test.each(['0'.repeat(64), 'x', '../../etc/passwd', "';--"])('there is no picture %s', async (hash) => {
  await setUp()
  expect((await refusal(await get(hash))).code).toBe('image-not-found')
})

test('pages of other sites put no picture here', async () => {
  await setUp()
  const request = send(
    path,
    await plain(9, 9)
      .png()
      .toBuffer()
      .then((bytes) => new Blob([new Uint8Array(bytes)])),
    { origin: 'https://evil.example' },
  )
  expect((await refusal(await postImage(request, noParams))).code).toBe('foreign-origin')
})
