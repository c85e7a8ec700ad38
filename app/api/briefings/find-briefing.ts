import { type Briefing, briefingIdSchema } from '@/lib/domain/briefing'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import type { Store } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'

/** The briefing of an address; null when there is none. */
export const findBriefing = async (store: Store, id: string): Promise<Briefing | null> => {
  const known = briefingIdSchema.safeParse(id)
  return known.success ? await getBriefing(store, known.data) : null
}

export const noBriefing = (): Response =>
  toProblemResponse({ code: 'briefing-not-found', detail: 'Briefings that there are stand at /briefings.' })

export const toBriefingAnswer = (body: object): Response =>
  Response.json(body, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
