import { type NextRequest, NextResponse } from 'next/server'
import { answerPreflight, isPreflight } from '@/lib/http/cors'
import { checkHost } from '@/lib/http/guard'
import { contentSecurityPolicy } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getSettings } from '@/lib/settings'

/**
 * Pages: only under a name of ours, and with a content security policy whose nonce is new for every answer. Of the data only what a browser asks
 * before a request from another origin is answered here, once for all of them.
 */
export const proxy = (request: NextRequest): Response => {
  const settings = getSettings()
  const refusal = checkHost(request.headers, settings)
  if (refusal) return toProblemResponse(refusal)
  if (isData(request.nextUrl.pathname))
    return isPreflight(request) ? answerPreflight(settings.corsOrigins, request.headers) : NextResponse.next()
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const isEmbed = request.nextUrl.pathname.startsWith('/embed/')
  const policy = contentSecurityPolicy(nonce, {
    development: process.env.NODE_ENV === 'development',
    frameAncestors: isEmbed ? settings.embedOrigins : [],
  })
  // Next takes the nonce for its own scripts from the policy of the request; pages read `x-nonce` and `x-following`.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-following', isEmbed ? 'minutely' : isDeck(request.nextUrl.pathname) ? 'never' : 'live')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** A deck takes everything along when it opens. */
const isDeck = (path: string): boolean => /^\/(?:briefings\/[^/]+\/present|b\/[^/]+)\/?$/.test(path)

const isData = (path: string): boolean => /^\/(?:api\/|ogc(?:\/|$)|feed\.atom$)/.test(path)

// Data looks at host and origin itself: a matching proxy cuts bodies off at 10 MB without a word.
export const config = {
  matcher: [
    '/((?!api/|ogc(?:/|$)|feed\\.atom$|_next/static/|basemap/|fonts/|maplibre/|.*\\.(?:ico|png|svg|webmanifest)$).*)',
    { source: '/api/:path*', has: [{ type: 'header', key: 'access-control-request-method' }] },
    { source: '/ogc/:path*', has: [{ type: 'header', key: 'access-control-request-method' }] },
    { source: '/feed.atom', has: [{ type: 'header', key: 'access-control-request-method' }] },
  ],
}
