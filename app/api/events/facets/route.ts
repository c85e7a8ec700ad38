import type { EventFacets } from '@/lib/http/event-responses'
import { parseFilterQuery } from '@/lib/http/filter-query'
import { countEventFacets } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../../answer'

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(call, (store): Promise<EventFacets> => countEventFacets(store, filter.value))
})
