import { CACHING } from './caching'
import { apiHeaders } from './security-headers'

const left = 499 // the client went away; nobody reads this

interface File {
  /** Of ASCII letters without quotes. */
  name: string
  type: string
  /** Whoever answers adds what it was read from, and so how it may be kept; else it may not be. */
  isDated?: boolean
}

/**
 * A file as it is made, no faster than it is read. Its beginning is made first, so that what fails at once is told as a failure and not as
 * half a file. When nobody wants the rest, the generator is told to end, also when the client left before the answer began. Who asks for
 * the head alone has nothing made: the body of such an answer is never read, and never ended either.
 */
export const toFileResponse = async (
  chunks: AsyncGenerator<Uint8Array>,
  { name, type, isDated = false }: File,
  { method, signal }: Pick<Request, 'method' | 'signal'>,
): Promise<Response> => {
  const headers = {
    ...apiHeaders,
    ...(isDated ? {} : { 'cache-control': CACHING.never }),
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  }
  if (method === 'HEAD') return new Response(null, { headers })
  const end = async (): Promise<void> => void (await chunks.return(undefined))
  signal.addEventListener('abort', () => void end().catch(() => {}), { once: true })
  let next: IteratorResult<Uint8Array> | null
  try {
    next = await chunks.next()
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: left })
    throw error
  }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = next ?? (await chunks.next())
        next = null
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
  return new Response(body, { headers })
}
