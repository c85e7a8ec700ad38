import type { Kysely } from 'kysely'
import type { Deletion, StoryId } from '@/lib/domain'
import { readDeletion, writeDeletion } from './deletion-json'
import type { Store } from './engine'
import { dropFindings } from './put-findings'
import { raiseRevision } from './revision'
import type { Schema } from './schema'

/**
 * Puts a story into the bin: all that was found in it goes, so that it is in no count, list or map; text, sections, appearances and decisions
 * stay. One that is there already keeps its record. What the bin says of it now, or null when there is no such story. One transaction.
 */
export const putInBin = async ({ db }: Store, id: StoryId, deletion: Deletion): Promise<Deletion | null> =>
  await db.transaction().execute(async (transaction) => await bin(transaction, id, deletion))

/** Part of a transaction. */
export const bin = async (
  transaction: Kysely<Schema>,
  id: StoryId,
  deletion: Deletion,
): Promise<Deletion | null> => {
  const known = await transaction
    .selectFrom('stories')
    .select(['key', 'deleted'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!known) return null
  if (known.deleted !== null) return readDeletion(known.deleted)
  await transaction.deleteFrom('mentions').where('story_key', '=', known.key).execute()
  await dropFindings(transaction, known.key)
  await transaction
    .updateTable('stories')
    .set({ deleted: writeDeletion(deletion), placed: 0, not_placed: 0 })
    .where('key', '=', known.key)
    .execute()
  await raiseRevision(transaction)
  return deletion
}
