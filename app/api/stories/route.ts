import type { BinPage } from '@/lib/http/bin-responses'
import { parsePageQuery } from '@/lib/http/parse-page-query'
import { readStoriesBody } from '@/lib/http/read-stories-body'
import type { StoryPage } from '@/lib/http/responses'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { listBin, listStories, parseBinCursor, parseStoryCursor } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer, answerFromStore, refuseQuery } from '../answer'
import { toAdded } from './to-added'

export const GET = answer('read', async (call) => {
  const bin = call.query.get('bin')
  if (bin === 'yes') {
    const page = parsePageQuery(call.query, parseBinCursor)
    if (!page.ok) return refuseQuery(page.wrong)
    return await answerFromStore(call, (store): Promise<BinPage> => listBin(store, page.value))
  }
  if (bin !== null) return refuseQuery(['bin'])
  const page = parsePageQuery(call.query, parseStoryCursor)
  if (!page.ok) return refuseQuery(page.wrong)
  return await answerFromStore(call, (store): Promise<StoryPage> => listStories(store, page.value))
})

export const POST = answer('write', async ({ request, settings }) => {
  const body = await readStoriesBody(request)
  if (!body.ok) return toProblemResponse(body.refusal)
  const results = await getWorkspace(settings.dataFolder).ask('ingest', body.value)
  const added = toAdded(body.value, results)
  if (!added.ok) return toProblemResponse(added.refusal)
  return Response.json(added.value, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
})
