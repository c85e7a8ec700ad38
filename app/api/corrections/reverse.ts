import { correctionIdSchema } from '@/lib/domain'
import { reversalSchema } from '@/lib/http/correction-responses'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { fail } from '@/lib/domain'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../answer'
import { toAnswer } from './to-answer'

/** Takes a correction back, or lets it hold again. */
export const reverse = ({ isBack }: { isBack: boolean }) =>
  answer<{ id: string }>('write', async ({ request, params, settings }) => {
    const id = correctionIdSchema.safeParse(decodeURIComponent(params.id))
    if (!id.success) return toAnswer(fail('correction-not-found'))
    const body = reversalSchema.safeParse(await readJsonBody(request))
    if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
    const task = { id: id.data, ...body.data, isBack }
    return toAnswer(await getWorkspace(settings.dataFolder).ask('revert', task))
  })
