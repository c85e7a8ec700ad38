import { parseFilterQuery } from '@/lib/http/filter-query'
import { parseGroupQuery } from '@/lib/http/parse-group-query'
import { parsePageQuery } from '@/lib/http/parse-page-query'
import type { ExcerptPage } from '@/lib/http/responses'
import { toExcerpt } from '@/lib/http/to-excerpt'
import { listExcerpts, parseExcerptCursor } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../answer'

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  const group = parseGroupQuery(call.query)
  if (!group.ok) return refuseQuery(['group'])
  const page = parsePageQuery(call.query, (text) => parseExcerptCursor(text, group.value))
  if (!page.ok) return refuseQuery(page.wrong)
  const placed = call.query.get('placed') ?? 'yes'
  if (placed !== 'yes' && placed !== 'no') return refuseQuery(['placed'])
  return await answerFromStore(call, async (store): Promise<ExcerptPage> => {
    const request = { filter: filter.value, placed: placed === 'yes', group: group.value, ...page.value }
    const { items, ...rest } = await listExcerpts(store, request)
    return { items: items.map(toExcerpt), ...rest }
  })
})
