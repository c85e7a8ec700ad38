import { parseFilterQuery } from '@/lib/http/filter-query'
import type { EventPage } from '@/lib/http/event-responses'
import { parsePageQuery } from '@/lib/http/parse-page-query'
import { listEvents, parseEventCursor } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  const page = parsePageQuery(call.query, parseEventCursor)
  if (!page.ok) return refuseQuery(page.wrong)
  const placed = call.query.get('placed') ?? 'yes'
  if (placed !== 'yes' && placed !== 'no') return refuseQuery(['placed'])
  return await answerFromStore(
    call,
    async (store): Promise<EventPage> =>
      await listEvents(store, { filter: filter.value, placed: placed === 'yes', ...page.value }),
  )
})
