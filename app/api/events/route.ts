import { parseFilterQuery } from '@/lib/http/filter-query'
import { parseGroupQuery } from '@/lib/http/parse-group-query'
import type { EventPage } from '@/lib/http/event-responses'
import { parsePageQuery } from '@/lib/http/parse-page-query'
import { listEvents, parseEventCursor } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  const group = parseGroupQuery(call.query)
  if (!group.ok) return refuseQuery(['group'])
  const page = parsePageQuery(call.query, (text) => parseEventCursor(text, group.value))
  if (!page.ok) return refuseQuery(page.wrong)
  const placed = call.query.get('placed') ?? 'yes'
  if (placed !== 'yes' && placed !== 'no') return refuseQuery(['placed'])
  return await answerFromStore(
    call,
    async (store): Promise<EventPage> =>
      await listEvents(store, {
        filter: filter.value,
        placed: placed === 'yes',
        group: group.value,
        ...page.value,
      }),
  )
})
