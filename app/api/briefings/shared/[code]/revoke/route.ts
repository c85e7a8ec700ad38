import { revokeSchema } from '@/lib/domain/share'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { readShareCode } from '@/lib/link/share-code'
import { getStore } from '@/lib/store'
import { getBriefingShare } from '@/lib/store/get-briefing-share'
import { revokeBriefingShare } from '@/lib/store/save-briefing-share'
import { answer } from '../../../../answer'
import { toBriefingAnswer } from '../../../find-briefing'

export const POST = answer<{ code: string }>('write', async ({ request, params, settings }) => {
  const body = revokeSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const store = await getStore(settings.dataFolder)
  const code = readShareCode(params.code)
  if (code.ok)
    await revokeBriefingShare(store, code.value, { at: new Date().toISOString(), by: body.data.by })
  const kept = code.ok ? await getBriefingShare(store, code.value) : null
  if (kept) return toBriefingAnswer({ share: kept.share })
  return toProblemResponse({ code: 'share-not-found', detail: 'Reload the list of links.' })
})
