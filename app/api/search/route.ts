import { parseSearchQuery } from '@/lib/http/search-query'
import type { SearchAnswer } from '@/lib/http/search-response'
import { search } from '@/lib/store'
import { foldName } from '@/lib/text/fold-name'
import { romanise } from '@/lib/text/romanise'
import { sourceName } from '@/components/words/old'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const query = parseSearchQuery(call.query)
  if (!query.ok) return refuseQuery(query.wrong)
  return await answerFromStore(call, (store): Promise<SearchAnswer> =>
    search(store, { ...query.value, fold: foldName, respell: romanise, nameOfSource: sourceName }),
  )
})
