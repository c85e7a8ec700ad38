import { revokeSchema } from '@/lib/domain/share'
import { briefingIdSchema } from '@/lib/domain/briefing'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStore } from '@/lib/store'
import { deleteBriefing } from '@/lib/store/save-briefing'
import { answer } from '../../../answer'
import { noBriefing, toBriefingAnswer } from '../../find-briefing'

/** Out of the list; `take-back` brings it back with all its versions. */
export const POST = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const body = revokeSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const id = briefingIdSchema.safeParse(params.id)
  const deleted = { by: body.data.by, at: new Date().toISOString() }
  if (!id.success || !(await deleteBriefing(await getStore(settings.dataFolder), id.data, deleted)))
    return noBriefing()
  return toBriefingAnswer({ id: id.data })
})
