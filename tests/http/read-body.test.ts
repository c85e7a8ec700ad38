import { expect, test } from 'vitest'
import { readBody, readJsonBody } from '@/lib/http/read-body'
import { readStoriesBody } from '@/lib/http/read-stories-body'

/** A body that comes in pieces and never tells its size beforehand; `taken` counts what was asked of it. */
const streamed = (pieces: number, size: number) => {
  const taken = { pieces: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (taken.pieces === pieces) return controller.close()
        taken.pieces += 1
        controller.enqueue(new Uint8Array(size).fill(97))
      },
    },
    { highWaterMark: 0 },
  )
  // `duplex` is asked for by Node with a streamed body, and unknown to the browser's types.
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'text/plain' } }
  const request = new Request('http://localhost/', init)
  return { request, taken }
}

test('a body within the limit comes back whole', async () => {
  const body = await readBody(streamed(10, 100).request, 1000)
  expect(body).toEqual({ ok: true, value: new Uint8Array(1000).fill(97) })
  expect(await readBody(new Request('http://localhost/', { method: 'POST' }), 10)).toEqual({
    ok: true,
    value: new Uint8Array(),
  })
})

test('one byte more is too much; the rest is taken but not kept', async () => {
  const { request, taken } = streamed(11, 100)
  expect(await readBody(request, 1000)).toEqual({ ok: false, why: 'body-too-large' })
  expect(taken.pieces).toBe(11)
})

test('a body without end is cut off', async () => {
  const { request, taken } = streamed(1_000_000, 100)
  expect(await readBody(request, 1000)).toEqual({ ok: false, why: 'body-too-large' })
  expect(taken.pieces).toBeLessThan(100)
})

test.each([
  ['{"a":1}', { a: 1 }],
  ['{"a":', undefined],
  ['', undefined],
  [`"${'x'.repeat(100_001)}"`, undefined],
])('small JSON %#', async (text, value) => {
  expect(await readJsonBody(new Request('http://localhost/', { method: 'POST', body: text }))).toEqual(value)
})

const post = (body: BodyInit, contentType?: string) =>
  readStoriesBody(
    new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: contentType ? { 'content-type': contentType } : {},
    }),
  )

test.each([
  'text/plain',
  'text/plain; charset=windows-1251',
  'TEXT/HTML',
  'text/markdown',
  'application/xhtml+xml',
])('pasted text as %s', async (contentType) => {
  const bytes = new TextEncoder().encode('Rain in Odesa.')
  expect(await post('Rain in Odesa.', contentType)).toEqual({
    ok: true,
    value: [{ name: 'pasted text', contentType, bytes }],
  })
})

test.each(['application/json', 'image/png', 'text/rtf', 'multipart/mixed; boundary=x'])(
  '%s is not read',
  async (contentType) => {
    expect(await post('{}', contentType)).toMatchObject({ ok: false, refusal: { code: 'unsupported-type' } })
  },
)

test('files of a form, with their names cleaned', async () => {
  const form = new FormData()
  form.append('file', new File(['Rain'], '../../etc/a\u0000.txt', { type: 'text/plain' }))
  form.append('file', new File(['Sun'], 'C:\\b.md'))
  form.append('note', 'not a file')
  const read = await post(form)
  expect(read).toMatchObject({
    ok: true,
    value: [{ name: 'a.txt', contentType: 'text/plain' }, { name: 'b.md' }],
  })
  if (read.ok) expect(read.value.map((file) => new TextDecoder().decode(file.bytes))).toEqual(['Rain', 'Sun'])
})

test('a form without a file, with text in place of one, or cut off', async () => {
  const without = new FormData()
  without.append('file', 'only text')
  expect(await post(without)).toMatchObject({ ok: false, refusal: { code: 'bad-form' } })
  const broken = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nRain'
  expect(await post(broken, 'multipart/form-data; boundary=x')).toMatchObject({
    ok: false,
    refusal: { code: 'bad-form' },
  })
  expect(await post(broken, 'multipart/form-data')).toMatchObject({
    ok: false,
    refusal: { code: 'bad-form' },
  })
})

test('a form of 50 MB is refused before it is parsed', async () => {
  const { request } = streamed(50, 1_000_000)
  expect(await readStoriesBody(request)).toMatchObject({ ok: false, refusal: { code: 'body-too-large' } })
})
