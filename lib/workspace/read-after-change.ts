import type { StoryId } from '@/lib/domain'
import { finishRun, startRun, type Store } from '@/lib/store'
import { merge } from './merge'
import { readAgain } from './read-again'
import type { Reader } from './reader'

/** Reads stories again at once, after something was decided about them, and puts the events together. */
export const readAfterChange = async (
  store: Store,
  reader: Reader,
  stories: readonly StoryId[],
  run?: number,
): Promise<void> => {
  const runKey = run ?? (await startRun(store, 'correct', reader.versions))
  let failed = 0
  for (const id of stories) if (!(await readAgain(store, reader, id, runKey))) failed += 1
  await merge(store)
  const unchanged = stories.length - failed
  await finishRun(store, runKey, { added: 0, appearances: 0, unchanged, notRead: failed })
}
