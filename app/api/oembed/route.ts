import { baseUrl } from '@/lib/http/base-url'
import { parseOembedQuery } from '@/lib/http/parse-oembed-query'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { writeOembedXml } from '@/lib/export/write-oembed'
import { getStore } from '@/lib/store'
import { findShare, tellNoShare } from '@/app/shares/find-share'
import { toOembed } from '@/app/shares/to-oembed'
import { answer, refuseQuery } from '../answer'

/** `GET /api/oembed?url=&format=&maxwidth=&maxheight=`: how another page shows a link of ours. */
export const GET = answer('read', async ({ request, query, settings }) => {
  const asked = parseOembedQuery(query)
  if (!asked.ok) return refuseQuery(asked.wrong)
  const { url, format, ...room } = asked.value
  const base = baseUrl(request.headers, settings)
  const [, kind, code = ''] = new URL(url).pathname.split('/')
  if (new URL(url).origin !== new URL(base).origin || (kind !== 's' && kind !== 'embed'))
    return toProblemResponse({ code: 'share-not-found', detail: 'The address is no link of this server.' })
  const found = await findShare(await getStore(settings.dataFolder), code, Date.now())
  if (!found.ok) return toProblemResponse(tellNoShare(found.why, found.share))
  const told = toOembed(found.value.share, base, room)
  const headers = { ...apiHeaders, 'cache-control': 'no-store' }
  return format === 'json'
    ? Response.json(told, { headers })
    : new Response(writeOembedXml(told), {
        headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' },
      })
})
