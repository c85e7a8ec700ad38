import { slideSourceSchema } from '@/lib/domain/briefing'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStore } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../../find-briefing'

/** What a slide of that source shows today in this briefing, kept under its hash. */
export const POST = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const source = slideSourceSchema.safeParse(await readJsonBody(request))
  if (!source.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(source.error) })
  const briefing = await findBriefing(await getStore(settings.dataFolder), params.id)
  if (!briefing) return noBriefing()
  const task = { id: briefing.id, source: source.data }
  return toBriefingAnswer(await getWorkspace(settings.dataFolder).ask('fillSlide', task))
})
