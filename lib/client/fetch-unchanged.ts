import type { z } from 'zod'
import { fetchAnswer, readAnswer } from './fetch-json'
import { whileAsking } from './use-is-asking'

const most = 6 // answers kept: a view, the span it is compared with, and what was looked at just before

/** Like `fetchJson`, for large answers: as long as the server gives the same revision of one, it is the very same object, read once. */
export const createFetchUnchanged = <Schema extends z.ZodType>(schema: Schema) => {
  const kept = new Map<string, { etag: string; answer: z.output<Schema> }>()
  const ask = async (path: string): Promise<z.output<Schema>> => {
    const response = await fetchAnswer(path)
    const etag = response.headers.get('etag')
    const before = kept.get(path)
    if (response.ok && before && before.etag === etag) {
      void response.body?.cancel()
      return before.answer
    }
    const answer = await readAnswer(response, path, schema)
    kept.delete(path) // so that it is the last one to be forgotten
    if (etag) kept.set(path, { etag, answer })
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest)
    return answer
  }
  return (path: string): Promise<z.output<Schema>> => whileAsking(ask(path))
}
