import { parseFilterQuery } from '@/lib/http/filter-query'
import type { Timeline } from '@/lib/http/responses'
import { countDays } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(call, (store): Promise<Timeline> => countDays(store, filter.value))
})
