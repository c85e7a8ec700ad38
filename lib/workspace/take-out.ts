import { moveToWhole } from '@/lib/corrections'
import { type Deletion, fail, ok, type Result, type Story, type StoryId } from '@/lib/domain'
import { getStoryText, loadCorrectionsNaming, type Store, takeFromBin } from '@/lib/store'
import { readAfterChange } from './read-after-change'
import type { Reader } from './reader'
import type { Handling, HandlingProblem } from './tasks'

/**
 * Takes a story out of the bin and reads it again at once. One that was split by hand comes back whole: its parts go into the bin, and what was
 * decided on them is found again in it. `now`: an instant.
 */
export const takeOut = async (
  store: Store,
  reader: Reader,
  { id, by, why }: Handling,
  now: string,
): Promise<Result<{ id: StoryId }, HandlingProblem>> => {
  const found = await getStoryText(store, id)
  if (!found) return fail('story-not-found')
  if (!found.deleted) return ok({ id })
  const parts = await listParts(store, found.deleted)
  const ids = parts.map((part) => part.id)
  const corrections = parts.length > 0 ? await loadCorrectionsNaming(store, ids) : []
  await takeFromBin(store, id, {
    parts: ids,
    parting: { by, at: now, why: why ?? 'put together again' },
    moves: corrections.map((correction) => ({
      id: correction.id,
      rows: moveToWhole(correction, found.story, parts),
    })),
  })
  await readAfterChange(store, reader, [id])
  return ok({ id })
}

/** What a story was split into, and the parts of parts. */
const listParts = async (store: Store, { parts = [] }: Deletion): Promise<Story[]> => {
  const stories: Story[] = []
  for (const id of parts) {
    const found = await getStoryText(store, id)
    if (!found) continue
    stories.push(found.story)
    if (found.deleted) stories.push(...(await listParts(store, found.deleted)))
  }
  return stories
}
