import { parseFilterQuery } from '@/lib/http/filter-query'
import type { Facets } from '@/lib/http/responses'
import { countFacets } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(call, (store): Promise<Facets> => countFacets(store, filter.value))
})
