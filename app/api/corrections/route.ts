import { correctionRequestSchema } from '@/lib/domain'
import { parseCorrectionQuery } from '@/lib/http/correction-query'
import type { CorrectionPage } from '@/lib/http/correction-responses'
import { parsePageQuery } from '@/lib/http/parse-page-query'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { listCorrections, parseCorrectionCursor } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer, answerFromStore, refuseQuery } from '../answer'
import { toAnswer } from './to-answer'

export const GET = answer('read', async (call) => {
  const page = parsePageQuery(call.query, parseCorrectionCursor)
  if (!page.ok) return refuseQuery(page.wrong)
  const filter = parseCorrectionQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(call, (store): Promise<CorrectionPage> =>
    listCorrections(store, { filter: filter.value, ...page.value }),
  )
})

export const POST = answer('write', async ({ request, settings }) => {
  const body = correctionRequestSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  return toAnswer(await getWorkspace(settings.dataFolder).ask('correct', body.data))
})
