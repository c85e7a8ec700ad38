import { groupDecisions } from '@/lib/corrections'
import type { Report, StoryId } from '@/lib/domain'
import { mergeAccounts } from '@/lib/pipeline'
import { loadGroupings, loadTellings, needsMerge, saveEvents, type Store } from '@/lib/store'

/**
 * Puts the reports of all stories together into events, as far as analysts did not decide otherwise, when anything changed since the last
 * time. How many events there are now, or null.
 */
export const merge = async (store: Store): Promise<number | null> => {
  const revision = await needsMerge(store)
  if (revision === null) return null
  const tellings = await loadTellings(store)
  const reports = tellings.map(({ report }) => report)
  const decisions = groupDecisions(await loadGroupings(store), reportsByStory(reports))
  const events = mergeAccounts(tellings, decisions)
  await saveEvents(store, events, tellings, revision)
  return events.length
}

const reportsByStory = (reports: readonly Report[]): ((story: StoryId) => Report[]) => {
  const known = new Map<StoryId, Report[]>()
  for (const report of reports) {
    const others = known.get(report.storyId)
    if (others) others.push(report)
    else known.set(report.storyId, [report])
  }
  return (story) => known.get(story) ?? []
}
