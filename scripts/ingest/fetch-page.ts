const options = {
  timeout: 30_000, // ms for the whole answer
  maxBytes: 50_000_000,
  maxRedirects: 5,
}

const readable = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i

/** Fetches a page that the operator named. Throws an Error that says what was wrong. */
export const fetchPage = async (address: string): Promise<{ bytes: Uint8Array; contentType: string }> => {
  const signal = AbortSignal.timeout(options.timeout)
  try {
    const response = await follow(address, signal)
    if (!response.ok) throw new Error(`the server answered with status ${response.status}`)
    const contentType = response.headers.get('content-type') ?? ''
    if (!readable.test(contentType)) throw new Error(`it is "${contentType}", not a page of text`)
    return { bytes: await readBounded(response), contentType }
  } catch (error) {
    if (signal.aborted)
      throw new Error(`no complete answer within ${options.timeout / 1000} s`, { cause: error })
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
    throw new Error(`${error instanceof Error ? error.message : String(error)}${cause}`, { cause: error })
  }
}

const follow = async (address: string, signal: AbortSignal): Promise<Response> => {
  let at = new URL(address)
  for (let hop = 0; hop <= options.maxRedirects; hop += 1) {
    const response = await fetch(at, {
      signal,
      redirect: 'manual',
      headers: { accept: 'text/html, text/plain, text/markdown' },
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) return response
    await response.body?.cancel()
    at = new URL(location, at)
    if (!/^https?:$/.test(at.protocol)) throw new Error(`it leads to "${at.protocol}", which is not followed`)
  }
  throw new Error(`it leads on and on (more than ${options.maxRedirects} times)`)
}

const readBounded = async (response: Response): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > options.maxBytes) throw new Error(`it is larger than ${options.maxBytes / 1e6} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
