import { briefingIdSchema } from '@/lib/domain/briefing'
import { redactRequestSchema } from '@/lib/domain/share'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../../../answer'
import { noBriefing, toBriefingAnswer } from '../../find-briefing'

/** Takes what one story says out of the briefing, its versions and the frozen links to it, for good. */
export const POST = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const body = redactRequestSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const id = briefingIdSchema.safeParse(params.id)
  if (!id.success) return noBriefing()
  const task = { id: id.data, request: body.data }
  const done = await getWorkspace(settings.dataFolder).ask('redactBriefing', task)
  if (done.ok) return toBriefingAnswer(done.value)
  if (done.why === 'briefing-not-found') return noBriefing()
  return toProblemResponse({ code: done.why, detail: 'Nothing that the briefing keeps is of that story.' })
})
