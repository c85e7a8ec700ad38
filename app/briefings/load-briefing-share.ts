import { cache } from 'react'
import { getSettings } from '@/lib/settings'
import { getStore } from '@/lib/store'
import { type FoundBriefing, findBriefingShare } from './find-briefing-share'

/** The briefing behind a page's address, once for its title and its body; null when it leads nowhere. */
export const loadBriefingShare = cache(async (given: string): Promise<FoundBriefing | null> => {
  const found = await findBriefingShare(await getStore(getSettings().dataFolder), given, Date.now())
  return found.ok ? found.value : null
})
