import { moveToParts } from '@/lib/corrections'
import { fail, ok, type Result, type StoryId } from '@/lib/domain'
import { getStoryText, loadCorrectionsNaming, splitInParts, startRun, type Store } from '@/lib/store'
import { splitByHand } from '@/lib/text/split-by-hand'
import { readAfterChange } from './read-after-change'
import type { Reader } from './reader'
import type { Handling, HandlingProblem } from './tasks'

/** Makes several stories of one, cut by hand. The whole goes into the bin, what was decided on it moves to the parts. `now`: an instant. */
export const splitStory = async (
  store: Store,
  reader: Reader,
  { id, cuts, by, why }: Handling & { cuts: readonly number[] },
  now: string,
): Promise<Result<{ id: StoryId; title: string | null }[], HandlingProblem>> => {
  const found = await getStoryText(store, id)
  if (!found) return fail('story-not-found')
  if (found.deleted) return fail('story-in-bin')
  const { story, readDate } = found
  const parts = cuts.some((cut) => cut >= story.text.length)
    ? []
    : splitByHand({ ...story, ...readDate }, cuts)
  if (parts.length < 2) return fail('words-not-found')
  const corrections = await loadCorrectionsNaming(store, [id])
  const runKey = await startRun(store, 'correct', reader.versions)
  const said = `split by hand into ${parts.length}`
  await splitInParts(store, id, {
    deletion: { by, at: now, why: why === null ? said : `${said}: ${why}`.slice(0, 500) },
    parts: parts.map((part) => part.story),
    moves: corrections.map((correction) => ({
      id: correction.id,
      rows: moveToParts(correction, story, parts),
    })),
    runKey,
  })
  const made = parts.map((part) => ({ id: part.story.id, title: part.story.title }))
  await readAfterChange(
    store,
    reader,
    made.map((part) => part.id),
    runKey,
  )
  return ok(made)
}
