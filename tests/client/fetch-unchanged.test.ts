import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createFetchUnchanged } from '@/lib/client/fetch-unchanged'

afterEach(() => vi.unstubAllGlobals())

/** A server that answers with these, one after the other. */
const serve = (...answers: { etag?: string; body: unknown; status?: number }[]) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const { etag, body, status = 200 } = answers.shift() ?? { body: null, status: 500 }
    return Response.json(body, { status, headers: etag ? { etag } : {} })
  })
  return asked
}
const schema = z.object({ marks: z.array(z.number()) })

test.each<[string, (string | undefined)[], boolean]>([
  ['the same revision is the same object', ['a', 'a'], true],
  ['another revision is another object', ['a', 'b'], false],
  ['without a revision nothing is kept', [undefined, undefined], false],
])('%s', async (_, [first, second], isSame) => {
  const asked = serve({ etag: first, body: { marks: [1] } }, { etag: second, body: { marks: [1] } })
  const fetchUnchanged = createFetchUnchanged(schema)
  const before = await fetchUnchanged('/api/x')
  const after = await fetchUnchanged('/api/x')
  expect(asked).toHaveLength(2) // it is asked for all the same
  expect(after).toEqual({ marks: [1] })
  expect(after === before).toBe(isSame)
})

test('one path is not taken for another', async () => {
  serve({ etag: 'a', body: { marks: [1] } }, { etag: 'a', body: { marks: [2] } })
  const fetchUnchanged = createFetchUnchanged(schema)
  await fetchUnchanged('/api/x')
  expect(await fetchUnchanged('/api/y')).toEqual({ marks: [2] })
})

test('what was looked at long ago is forgotten', async () => {
  const paths = ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/1']
  serve(...paths.map(() => ({ etag: 'a', body: { marks: [1] } })))
  const fetchUnchanged = createFetchUnchanged(schema)
  const answers = []
  for (const path of paths) answers.push(await fetchUnchanged(path))
  expect(answers[7]).not.toBe(answers[0])
})

test('a refusal and an answer that is not understood are errors, and nothing is kept of them', async () => {
  serve(
    { etag: 'a', body: {}, status: 500 },
    { etag: 'a', body: { marks: ['many'] } },
    { etag: 'a', body: { marks: [3] } },
  )
  const fetchUnchanged = createFetchUnchanged(schema)
  await expect(fetchUnchanged('/api/x')).rejects.toMatchObject({ status: 500 })
  await expect(fetchUnchanged('/api/x')).rejects.toMatchObject({ code: 'unreadable-answer' })
  expect(await fetchUnchanged('/api/x')).toEqual({ marks: [3] })
})
