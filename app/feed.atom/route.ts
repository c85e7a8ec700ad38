import { createHash } from 'node:crypto'
import { toFeed } from '@/lib/feed/to-feed'
import { baseUrl } from '@/lib/http/base-url'
import { parseFilterQuery, toFilterQuery } from '@/lib/http/filter-query'
import { apiHeaders } from '@/lib/http/security-headers'
import { listNewest } from '@/lib/store'
import packageJson from '@/package.json' with { type: 'json' }
import { answer, answerFromStore, refuseQuery } from '../api/answer'
import { WORDS } from '../catalogue'
import { toEntry } from './to-entry'
import { toMapUrl } from './to-map-url'

const maxEntries = 50

const headers = { ...apiHeaders, 'content-type': 'application/atom+xml; charset=utf-8' }

/** `GET /feed.atom?…filter`: the events that were reported of last, as Atom. */
export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  const base = baseUrl(call.request.headers, call.settings)
  const asked = toFilterQuery(filter.value)
  asked.sort()
  const hash = createHash('sha256').update(asked.toString()).digest('hex').slice(0, 12)
  const query = asked.size > 0 ? `?${asked.toString()}` : ''
  const words = WORDS.en // as all that the API answers
  return await answerFromStore(
    call,
    async (store) => {
      const events = await listNewest(store, filter.value, maxEntries)
      const feed = toFeed({
        id: hash,
        title: words.t('feed.title'),
        subtitle:
          query === ''
            ? words.t('feed.ofAll')
            : words.t('feed.ofView', { view: decodeURIComponent(asked.toString()) }),
        selfUrl: `${base}/feed.atom${query}`,
        mapUrl: toMapUrl(base, filter.value),
        version: packageJson.version,
        entries: events.map((told) => toEntry(words, told, base)),
      })
      return new Response(feed, { headers })
    },
    { form: createHash('sha256').update(base).digest('hex').slice(0, 8) }, // links are written for the name that was asked
  )
})
