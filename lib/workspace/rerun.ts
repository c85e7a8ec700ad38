import { storyIdSchema } from '@/lib/domain'
import { type Store, findStaleStories, finishRun, startRun } from '@/lib/store'
import { merge } from './merge'
import { readAgain } from './read-again'
import type { Reader } from './reader'

const batch = 100 // stories looked up at a time

export interface RerunCounts {
  read: number
  /** Stories the pipeline failed on; what was found in them before is kept. */
  failed: number
}

/**
 * Reads every story again that was read by another pipeline or with another gazetteer; each is one transaction and is looked
 * at once. `pause` is awaited before each story, so that other work of the thread goes first.
 */
export const rerun = async (
  store: Store,
  reader: Reader,
  pause: () => Promise<void> = async () => {},
): Promise<RerunCounts> => {
  const counts: RerunCounts = { read: 0, failed: 0 }
  let runKey: number | undefined
  let after = 0
  for (;;) {
    const stale = await findStaleStories(store, reader.versions, after, batch)
    if (stale.length === 0) break
    runKey ??= await startRun(store, 'rerun', reader.versions)
    for (const { key, id } of stale) {
      after = key
      await pause()
      if (await readAgain(store, reader, storyIdSchema.parse(id), runKey)) counts.read += 1
      else counts.failed += 1
    }
  }
  await merge(store)
  if (runKey !== undefined)
    await finishRun(store, runKey, {
      added: 0,
      appearances: 0,
      unchanged: counts.read,
      notRead: counts.failed,
    })
  return counts
}
