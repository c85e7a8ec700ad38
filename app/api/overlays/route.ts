import type { OverlayList } from '@/lib/http/overlay-responses'
import { readOverlayBody } from '@/lib/http/read-overlay-body'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { listOverlays } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer, answerFromStore } from '../answer'
import { overlayCodes } from './overlay-codes'

export const GET = answer('read', (call) =>
  answerFromStore(call, async (store): Promise<OverlayList> => ({ overlays: await listOverlays(store) })),
)

export const POST = answer('write', async ({ request, settings }) => {
  const body = await readOverlayBody(request)
  if (!body.ok) return toProblemResponse(body.refusal)
  const added = await getWorkspace(settings.dataFolder).ask('importOverlay', body.value)
  if (!added.ok) return toProblemResponse({ code: overlayCodes[added.why], detail: added.detail })
  return Response.json(added.value, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
})
