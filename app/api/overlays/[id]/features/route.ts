import { daySchema, overlayIdSchema } from '@/lib/domain'
import type { OverlayFeatures } from '@/lib/http/overlay-responses'
import { listOverlayFeatures } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../../../answer'
import { noOverlay } from '../../no-overlay'

export const GET = answer<{ id: string }>('read', async (call) => {
  const day = (name: 'from' | 'to') => daySchema.optional().safeParse(call.query.get(name) ?? undefined)
  const [from, to] = [day('from'), day('to')]
  if (!from.success || !to.success)
    return refuseQuery([...(from.success ? [] : ['from']), ...(to.success ? [] : ['to'])])
  const id = overlayIdSchema.safeParse(call.params.id)
  if (!id.success) return noOverlay()
  return await answerFromStore(call, async (store): Promise<OverlayFeatures | Response> => {
    const found = await listOverlayFeatures(store, id.data, { from: from.data, to: to.data })
    if (!found) return noOverlay()
    const features = found.features.map((feature) => ({ type: 'Feature' as const, ...feature }))
    return { type: 'FeatureCollection', features, total: found.total, truncated: found.truncated }
  })
})
