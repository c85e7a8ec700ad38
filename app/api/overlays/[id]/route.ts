import { overlayChangeSchema, overlayIdSchema } from '@/lib/domain'
import { readJsonBody } from '@/lib/http/read-body'
import { apiHeaders } from '@/lib/http/security-headers'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { changeOverlay, deleteOverlay, getStore } from '@/lib/store'
import { answer } from '../../answer'
import { noOverlay } from '../no-overlay'

const headers = { ...apiHeaders, 'cache-control': 'no-store' }

export const PATCH = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const id = overlayIdSchema.safeParse(params.id)
  if (!id.success) return noOverlay()
  const body = overlayChangeSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const changed = await changeOverlay(await getStore(settings.dataFolder), id.data, body.data)
  return changed ? Response.json(changed, { headers }) : noOverlay()
})

export const DELETE = answer<{ id: string }>('write', async ({ params, settings }) => {
  const id = overlayIdSchema.safeParse(params.id)
  const isDeleted = id.success && (await deleteOverlay(await getStore(settings.dataFolder), id.data))
  return isDeleted ? Response.json({ deleted: true }, { headers }) : noOverlay()
})
