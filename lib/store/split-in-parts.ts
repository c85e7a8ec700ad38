import type { Deletion, Story, StoryId } from '@/lib/domain'
import { putAppearances } from './add-appearance'
import type { Store } from './engine'
import { type Move, moveTargets } from './move-targets'
import { bin } from './put-in-bin'
import { raiseRevision } from './revision'
import { putStory } from './save-story'

/**
 * Puts a story into the bin and its parts in its place, still to be read; decisions move as told. A part whose text was known is taken out of the
 * bin, or gains the appearances. One transaction.
 */
export const splitInParts = async (
  { db }: Store,
  id: StoryId,
  work: { deletion: Deletion; parts: readonly Story[]; moves: readonly Move[]; runKey: number },
): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    const made: StoryId[] = []
    for (const story of work.parts) {
      const known = await transaction
        .selectFrom('stories')
        .select(['key', 'deleted'])
        .where('id', '=', story.id)
        .executeTakeFirst()
      if (known?.deleted === null) {
        await putAppearances(transaction, known.key, story)
        continue
      }
      made.push(story.id)
      const key = known?.key ?? (await putStory(transaction, story, { placed: 0, notPlaced: 0 }, work.runKey))
      await putAppearances(transaction, key, story)
      await transaction
        .updateTable('stories')
        .set({ deleted: null, stale: 1 })
        .where('key', '=', key)
        .execute()
    }
    await moveTargets(transaction, work.moves)
    await bin(transaction, id, { ...work.deletion, parts: made })
    await raiseRevision(transaction)
  })
}
