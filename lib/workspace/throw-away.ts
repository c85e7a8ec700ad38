import { type Deletion, fail, ok, type Result } from '@/lib/domain'
import { putInBin, type Store } from '@/lib/store'
import { merge } from './merge'
import type { Handling, HandlingProblem } from './tasks'

/** Puts a story into the bin: it is on no map and in no count until it is taken out. `now`: an instant. */
export const throwAway = async (
  store: Store,
  { id, by, why }: Handling,
  now: string,
): Promise<Result<Deletion, HandlingProblem>> => {
  const deletion = await putInBin(store, id, { by, at: now, why })
  if (!deletion) return fail('story-not-found')
  await merge(store)
  return ok(deletion)
}
