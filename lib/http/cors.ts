const readMethods = ['GET', 'HEAD']

const preflight = {
  'access-control-allow-methods': readMethods.join(', '),
  'access-control-allow-headers': 'If-None-Match', // the only header of ours that browsers ask about first
  'access-control-max-age': '3600', // seconds; no browser keeps it for longer than two hours
}

/**
 * Lets pages of the listed origins read what was answered, and see its ETag. An origin is compared as a whole; credentials are never allowed, so
 * that a page elsewhere reads what anyone can read. Nothing is added while no origin is listed.
 */
export const shareWith = (
  origins: readonly string[],
  request: Pick<Request, 'headers' | 'method'>,
  response: Response,
): Response => {
  if (origins.length === 0 || !readMethods.includes(request.method)) return response
  response.headers.append('vary', 'Origin')
  const origin = request.headers.get('origin')
  if (origin === null || !origins.includes(origin)) return response
  response.headers.set('access-control-allow-origin', origin)
  response.headers.set('access-control-expose-headers', 'ETag')
  return response
}

/** Whether a browser asks, before a request to another origin, what it may send. */
export const isPreflight = ({ method, headers }: Pick<Request, 'headers' | 'method'>): boolean =>
  method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method')

/** What a page of that origin may send: reading to those that are listed, to others nothing; writing to none. */
export const answerPreflight = (origins: readonly string[], headers: Headers): Response => {
  const origin = headers.get('origin')
  const isListed = origin !== null && origins.includes(origin)
  return new Response(null, {
    status: 204,
    headers: {
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
      'cache-control': 'no-store',
      allow: 'GET, HEAD, OPTIONS',
      ...(isListed ? { 'access-control-allow-origin': origin, ...preflight } : {}),
    },
  })
}
