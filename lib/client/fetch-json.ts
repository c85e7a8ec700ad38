import type { z } from 'zod'
import { problemSchema } from '@/lib/http/responses'
import { RequestError } from './request-error'
import { whileAsking } from './use-is-asking'

/** The answer of the own server, checked by a schema; every failure is a `RequestError` that can be shown. */
export const fetchJson = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init?: RequestInit,
): Promise<z.output<Schema>> =>
  whileAsking(fetchAnswer(path, init).then((response) => readAnswer(response, path, schema)))

export const readAnswer = async <Schema extends z.ZodType>(
  response: Response,
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refusal(response.status, body)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new RequestError(
    response.status,
    'unreadable-answer',
    'The server gave an answer this page does not understand.',
    `Reload the page: it may be older than the server. (${path.split('?')[0]}: ${where})`,
  )
}

export const fetchAnswer = async (path: string, init?: RequestInit): Promise<Response> => {
  try {
    return await fetch(path, { ...init, headers: { accept: 'application/json', ...init?.headers } })
  } catch {
    throw new RequestError(
      0,
      'no-answer',
      'Dateline does not answer.',
      'The program may have been stopped, or the connection is gone. Nothing that was stored is lost.',
    )
  }
}

const refusal = (status: number, body: unknown): RequestError => {
  const problem = problemSchema.safeParse(body)
  if (problem.success) return RequestError.ofProblem(problem.data)
  return new RequestError(status, `http-${status}`, `The server refused with status ${status}.`, '')
}
