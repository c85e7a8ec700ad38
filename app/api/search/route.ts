import { parseSearchQuery } from '@/lib/http/search-query'
import type { SearchAnswer } from '@/lib/http/search-response'
import { search } from '@/lib/store'
import { foldName } from '@/lib/text/fold-name'
import { romanise } from '@/lib/text/romanise'
import { languages } from '@/lib/language'
import { sourceName } from '@/components/words/report-words'
import { WORDS } from '../../catalogue'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const query = parseSearchQuery(call.query)
  if (!query.ok) return refuseQuery(query.wrong)
  return await answerFromStore(call, (store): Promise<SearchAnswer> =>
    search(store, { ...query.value, fold: foldName, respell: romanise, namesOfSource }),
  )
})

/** What readers see for a source in each language, English first: it is found by any of them. */
const namesOfSource = (source: string): string[] =>
  languages.map((language) => sourceName(WORDS[language], source))
