import { type Result, fail, ok } from '@/lib/domain'

const drainFactor = 8 // of the limit; how much of a body that is too large is still taken and thrown away

/**
 * The body of a request, counted while it comes in. One that is too large is read on without keeping it, since a browser that
 * is cut off while sending shows a broken connection and not the answer.
 */
export const readBody = async (
  request: Request,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'body-too-large'>> => {
  if (!request.body) return ok(new Uint8Array())
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size <= limit) chunks.push(value)
    else chunks.length = 0
    if (size > limit * drainFactor) {
      await reader.cancel()
      break
    }
  }
  if (size > limit) return fail('body-too-large')
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return ok(bytes)
}

const maxJsonBytes = 100_000

/** A small JSON body, as it came; undefined when it is none. To be parsed by a schema. */
export const readJsonBody = async (request: Request, maxBytes = maxJsonBytes): Promise<unknown> => {
  const body = await readBody(request, maxBytes)
  if (!body.ok) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(body.value))
  } catch {
    return undefined
  }
}
