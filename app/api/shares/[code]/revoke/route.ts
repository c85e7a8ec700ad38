import { fail, ok } from '@/lib/domain'
import { revokeSchema } from '@/lib/domain/share'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { readShareCode } from '@/lib/link/share-code'
import { getStore, revokeShare } from '@/lib/store'
import { answer } from '../../../answer'
import { toShareAnswer } from '../../to-share-answer'

export const POST = answer<{ code: string }>('write', async ({ request, params, settings }) => {
  const code = readShareCode(params.code)
  if (!code.ok) return toShareAnswer(fail('share-not-found'))
  const body = revokeSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const revoked = { at: new Date().toISOString(), by: body.data.by }
  const share = await revokeShare(await getStore(settings.dataFolder), code.value, revoked)
  return toShareAnswer(share ? ok(share) : fail('share-not-found'))
})
