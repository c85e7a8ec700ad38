import { fail } from '@/lib/domain'
import { redactRequestSchema } from '@/lib/domain/share'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { readShareCode } from '@/lib/link/share-code'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../../../answer'
import { toShareAnswer } from '../../to-share-answer'

export const POST = answer<{ code: string }>('write', async ({ request, params, settings }) => {
  const code = readShareCode(params.code)
  if (!code.ok) return toShareAnswer(fail('share-not-found'))
  const body = redactRequestSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const task = { code: code.value, request: body.data }
  return toShareAnswer(await getWorkspace(settings.dataFolder).ask('redact', task))
})
