import { expect, test } from 'vitest'
import { toFileResponse } from '@/lib/http/to-file-response'

const file = { name: 'events.csv', type: 'text/csv; charset=utf-8' }
const asked = (more: RequestInit = {}) => new Request('http://localhost:3000/api/export', more)
const bytes = (text: string) => new TextEncoder().encode(text)

/** Chunks that tell how many were made and whether they were ended. */
const watched = (chunks: number) => {
  const seen = { made: 0, ended: false }
  const make = async function* (): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (let number = 0; number < chunks; number += 1) {
        seen.made += 1
        yield bytes(`${number};`)
      }
    } finally {
      seen.ended = true
    }
  }
  return { seen, chunks: make() }
}

test('all chunks come, in order, as a file', async () => {
  const { seen, chunks } = watched(3)
  const response = await toFileResponse(chunks, file, asked())
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="events.csv"')
  expect(await response.text()).toBe('0;1;2;')
  expect(seen.ended).toBe(true)
})

test('who asks for the head alone has nothing made', async () => {
  const { seen, chunks } = watched(3)
  const response = await toFileResponse(chunks, file, asked({ method: 'HEAD' }))
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.body).toBeNull()
  expect(seen.made).toBe(0)
})

test('only the beginning is made before somebody reads', async () => {
  const { seen, chunks } = watched(1000)
  const response = await toFileResponse(chunks, file, asked())
  expect(seen).toEqual({ made: 1, ended: false })
  await response.body?.cancel()
  expect(seen).toEqual({ made: 1, ended: true })
})

test('a client that leaves ends the work, also before the body is looked at', async () => {
  const { seen, chunks } = watched(1000)
  const leaving = new AbortController()
  await toFileResponse(chunks, file, asked({ signal: leaving.signal }))
  leaving.abort()
  await expect.poll(() => seen.ended).toBe(true)
})

test('what fails at once is a failure, unless nobody is there to hear it', async () => {
  async function* failing(): AsyncGenerator<Uint8Array, void, void> {
    yield await Promise.reject(new Error('the disk is full'))
  }
  await expect(toFileResponse(failing(), file, asked())).rejects.toThrow('disk is full')
  expect((await toFileResponse(failing(), file, asked({ signal: AbortSignal.abort() }))).status).toBe(499)
})
