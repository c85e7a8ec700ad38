import { cache } from 'react'
import { type Briefing, briefingIdSchema } from '@/lib/domain/briefing'
import { getSettings } from '@/lib/settings'
import { getStore } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'

/** The briefing of a page's address, once for its title and its body; null when there is none. */
export const loadBriefing = cache(async (id: string): Promise<Briefing | null> => {
  const known = briefingIdSchema.safeParse(id)
  return known.success ? await getBriefing(await getStore(getSettings().dataFolder), known.data) : null
})
