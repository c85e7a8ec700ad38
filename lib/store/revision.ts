import { type Kysely, sql } from 'kysely'
import type { Store } from './engine'
import type { Schema } from './schema'

/** Changes whenever anything stored changes, whichever process wrote it; also tells one store from another. */
export const readRevision = async ({ db }: Store): Promise<string> => {
  const rows = await db.selectFrom('meta').select(['name', 'value']).execute()
  const value = (name: string): string => rows.find((row) => row.name === name)?.value ?? ''
  return `${value('store-id')}-${value('revision')}`
}

/** Part of every transaction that changes what a reader can see. */
export const raiseRevision = async (transaction: Kysely<Schema>): Promise<void> => {
  await transaction
    .updateTable('meta')
    .set({ value: sql<string>`cast(cast(value as bigint) + 1 as text)` })
    .where('name', '=', 'revision')
    .execute()
}
