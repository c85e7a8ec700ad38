import type { Deletion, StoryId } from '@/lib/domain'
import { readDeletion } from './deletion-json'
import type { Store } from './engine'
import { moveTargets, type Move } from './move-targets'
import { bin } from './put-in-bin'
import { raiseRevision } from './revision'

/**
 * Takes a story out of the bin; it is to be read again. Where it had been split by hand, its parts go into the bin with `parting`, and decisions
 * move as told. One transaction.
 */
export const takeFromBin = async (
  { db }: Store,
  id: StoryId,
  { parts, parting, moves }: { parts: readonly StoryId[]; parting: Deletion; moves: readonly Move[] },
): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('stories')
      .select(['key', 'deleted'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!known || readDeletion(known.deleted) === null) return
    for (const part of parts) await bin(transaction, part, parting)
    await moveTargets(transaction, moves)
    await transaction
      .updateTable('stories')
      .set({ deleted: null, stale: 1 })
      .where('key', '=', known.key)
      .execute()
    await raiseRevision(transaction)
  })
}
