import { apiHeaders } from './security-headers'

/**
 * Data with the revision of the store it was read from: a client that has it already gets 304 and no body. Weak, since the
 * server may compress. Asked for again each time, because another process may have written meanwhile. What is a response
 * already (a refusal, a picture) keeps its form; if it is no refusal it bears the revision too, and what it says of caching is added.
 */
export const toJsonResponse = async (
  request: Request,
  revision: string,
  read: () => Promise<unknown>,
): Promise<Response> => {
  const etag = `W/"${revision}"`
  const headers = { ...apiHeaders, etag, 'cache-control': 'private, no-cache' }
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim())
  if (known?.includes(etag)) return new Response(null, { status: 304, headers })
  const data = await read()
  if (!(data instanceof Response)) return Response.json(data, { headers })
  if (data.ok) {
    data.headers.set('etag', etag)
    const more = data.headers.get('cache-control')
    data.headers.set('cache-control', [headers['cache-control'], more].filter(Boolean).join(', '))
  }
  return data
}
