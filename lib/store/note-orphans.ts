import type { Kysely } from 'kysely'
import type { CorrectionId, StoryId } from '@/lib/domain'
import type { Schema } from './schema'

/** Notes which corrections of a story found nothing in it at this reading, and that the others did. Part of a transaction. */
export const noteOrphans = async (
  transaction: Kysely<Schema>,
  story: StoryId,
  orphans: readonly CorrectionId[],
): Promise<void> => {
  const ofStory = transaction.updateTable('correction_targets').where('story_id', '=', story)
  await ofStory.set({ orphaned: 0 }).where('orphaned', '=', 1).execute()
  if (orphans.length === 0) return
  await ofStory
    .set({ orphaned: 1 })
    .where(
      'correction_key',
      'in',
      transaction.selectFrom('corrections').select('key').where('id', 'in', orphans),
    )
    .execute()
}
