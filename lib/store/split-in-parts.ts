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
  {
    deletion,
    parts,
    moves,
    runKey,
  }: { deletion: Deletion; parts: readonly Story[]; moves: readonly Move[]; runKey: number },
): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    const made: StoryId[] = []
    const whole = await transaction
      .selectFrom('stories')
      .select('added_at')
      .where('id', '=', id)
      .executeTakeFirst()
    const work = { runKey, addedAt: whole?.added_at ?? null }
    for (const story of parts) {
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
      const key = known?.key ?? (await putStory(transaction, story, { placed: 0, notPlaced: 0 }, work))
      await putAppearances(transaction, key, story)
      await transaction
        .updateTable('stories')
        .set({ deleted: null, stale: 1 })
        .where('key', '=', key)
        .execute()
    }
    await moveTargets(transaction, moves)
    await bin(transaction, id, { ...deletion, parts: made })
    await raiseRevision(transaction)
  })
}
