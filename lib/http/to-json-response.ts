import { CACHING, isKnown } from './caching'
import { apiHeaders } from './security-headers'

/**
 * Data with the revision of the store it was read from: a client that has it already gets 304 and no body. Weak, since the
 * server may compress. What is a response already (a refusal, a picture) keeps its form; if it is no refusal it bears the
 * revision too, and what it says of caching is added. `vary` names what else of the request the answer depends on.
 */
export const toJsonResponse = async (
  request: Request,
  revision: string,
  read: () => Promise<unknown>,
  { vary }: { vary?: string } = {},
): Promise<Response> => {
  const etag = `W/"${revision}"`
  const headers = {
    ...apiHeaders,
    etag,
    'cache-control': CACHING.data,
    ...(vary === undefined ? {} : { vary }),
  }
  if (isKnown(request.headers, etag)) return new Response(null, { status: 304, headers })
  const data = await read()
  if (!(data instanceof Response)) return Response.json(data, { headers })
  if (vary !== undefined) data.headers.set('vary', vary)
  if (data.ok) {
    data.headers.set('etag', etag)
    const more = data.headers.get('cache-control')
    data.headers.set('cache-control', [headers['cache-control'], more].filter(Boolean).join(', '))
  }
  return data
}
