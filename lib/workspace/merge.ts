import { mergeAccounts } from '@/lib/pipeline'
import { loadTellings, needsMerge, saveEvents, type Store } from '@/lib/store'

/** Puts the reports of all stories together into events, when anything changed since the last time. How many events there are now, or null. */
export const merge = async (store: Store): Promise<number | null> => {
  if (!(await needsMerge(store))) return null
  const tellings = await loadTellings(store)
  const events = mergeAccounts(tellings)
  await saveEvents(store, events, tellings)
  return events.length
}
