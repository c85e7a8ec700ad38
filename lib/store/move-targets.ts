import type { Kysely } from 'kysely'
import type { CorrectionId, Selector } from '@/lib/domain'
import type { Schema } from './schema'

/** What a decision is about from now on; `isLost`: the words are in none of the texts there are. */
export interface Move {
  id: CorrectionId
  rows: { role: 'target' | 'apart'; selector: Selector; isLost: boolean }[]
}

/** Lets decisions be about other words; who made them, when and why stays. Part of a transaction. */
export const moveTargets = async (transaction: Kysely<Schema>, moves: readonly Move[]): Promise<void> => {
  for (const { id, rows } of moves) {
    const { key } = await transaction
      .selectFrom('corrections')
      .select('key')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const before = await transaction
      .selectFrom('correction_targets')
      .select(['selector', 'orphaned'])
      .where('correction_key', '=', key)
      .execute()
    const lost = new Set(before.filter(({ orphaned }) => orphaned === 1).map(({ selector }) => selector))
    await transaction.deleteFrom('correction_targets').where('correction_key', '=', key).execute()
    await transaction
      .insertInto('correction_targets')
      .values(
        rows.map(({ role, selector, isLost }, position) => ({
          correction_key: key,
          position,
          role,
          story_id: selector.storyId,
          selector: JSON.stringify(selector),
          orphaned: isLost || lost.has(JSON.stringify(selector)) ? (1 as const) : (0 as const),
        })),
      )
      .execute()
  }
}
