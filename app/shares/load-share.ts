import { cache } from 'react'
import type { OpenedShare } from '@/lib/http/share-responses'
import { getSettings } from '@/lib/settings'
import { getStore } from '@/lib/store'
import { findShare } from './find-share'
import { openShare } from './open-share'

/** The link of a page's address, once for its title and its body; null when it leads nowhere. */
export const loadShare = cache(async (given: string): Promise<OpenedShare | null> => {
  const store = await getStore(getSettings().dataFolder)
  const found = await findShare(store, given, Date.now())
  return found.ok ? await openShare(store, found.value) : null
})
