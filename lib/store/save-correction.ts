import type { Kysely } from 'kysely'
import type { Correction, CorrectionId, StoryId } from '@/lib/domain'
import type { Store } from './engine'
import { loadCorrection } from './list-corrections'
import { raiseRevision } from './revision'
import type { Schema } from './schema'

/** Keeps a decision and marks the stories it holds for as to be read again. One transaction. */
export const saveCorrection = async ({ db }: Store, correction: Correction): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    const { id, part, scope, change, by, at, why, targets, apart } = correction
    const { key } = await transaction
      .insertInto('corrections')
      .values({
        id,
        part,
        scope,
        type: change.type,
        change: JSON.stringify(change),
        by,
        at,
        why,
        reverted: null,
      })
      .returning('key')
      .executeTakeFirstOrThrow()
    const rows = [
      ...targets.map((selector) => ({ role: 'target' as const, selector })),
      ...apart.map((selector) => ({ role: 'apart' as const, selector })),
    ]
    await transaction
      .insertInto('correction_targets')
      .values(
        rows.map(({ role, selector }, position) => ({
          correction_key: key,
          position,
          role,
          story_id: selector.storyId,
          selector: JSON.stringify(selector),
          orphaned: 0 as const,
        })),
      )
      .execute()
    await markStale(transaction, correction)
    await raiseRevision(transaction)
  })
}

/**
 * Takes a decision back (`reverted` says who), or lets it hold again (null); its stories are to be read again. The decision as it is now, or
 * null when there is none of that id. One transaction.
 */
export const setReverted = async (
  store: Store,
  id: CorrectionId,
  reverted: Correction['reverted'],
): Promise<Correction | null> => {
  const found = await loadCorrection(store, id)
  if (!found) return null
  await store.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('corrections')
      .set({ reverted: reverted && JSON.stringify(reverted) })
      .where('id', '=', id)
      .execute()
    await markStale(transaction, found)
    await raiseRevision(transaction)
  })
  return { ...found, reverted }
}

const markStale = async (
  transaction: Kysely<Schema>,
  { targets, apart, scope }: Correction,
): Promise<void> => {
  const ids: StoryId[] = [...new Set([...targets, ...apart].map(({ storyId }) => storyId))]
  await transaction.updateTable('stories').set({ stale: 1 }).where('id', 'in', ids).execute()
  if (scope !== 'always') return
  for (const quote of new Set(targets.map((target) => target.quote)))
    await transaction
      .updateTable('stories')
      .set({ stale: 1 })
      .where('text', 'like', toPattern(quote))
      .execute()
}

/** Up to three letters at the end of a Cyrillic word are its case. Too many stories are read again, none too few: "_" is any character, "%" any text. */
const toPattern = (quote: string): string => {
  const stems = quote
    .replaceAll(/[%_]/g, '_')
    .replaceAll(/(\p{Script=Cyrillic}{2,}?)\p{Script=Cyrillic}{1,3}(?!\p{L})/gu, '$1%')
  return `%${stems}%`
}
