import { slideSourceSchema } from '@/lib/domain/briefing'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../../answer'
import { toBriefingAnswer } from '../find-briefing'

/** What a slide of that source shows today, kept under its hash. */
export const POST = answer('write', async ({ request, settings }) => {
  const source = slideSourceSchema.safeParse(await readJsonBody(request))
  if (!source.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(source.error) })
  return toBriefingAnswer(await getWorkspace(settings.dataFolder).ask('refreshSlide', source.data))
})
