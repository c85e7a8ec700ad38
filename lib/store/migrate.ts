import type { Kysely } from 'kysely'
import type { Store } from './engine'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'
import type { Schema } from './schema'
import { StoreError } from './store-error'

/** Brings a store to the schema of this program, each step in a transaction of its own; never backwards. */
export const migrate = async (
  { db, engine, file }: Store,
  steps: readonly Migration[] = migrations,
): Promise<void> => {
  const readVersion = async (from: Kysely<Schema>): Promise<number> => {
    const version = await engine.readVersion(from)
    if (version === null)
      throw new StoreError(
        'store-not-ours',
        `${file} is a database of another program. It was left as it is; set DATELINE_DATA to another folder.`,
      )
    if (version > steps.length)
      throw new StoreError(
        'store-too-new',
        `${file} was written by a newer version of this program (schema ${version}; this one knows ${steps.length}). It was left as it is; update the program.`,
      )
    return version
  }

  await readVersion(db) // before anything is changed: a stranger's file is left as it is
  await engine.prepare(db)
  while ((await readVersion(db)) < steps.length)
    await db.transaction().execute(async (transaction) => {
      const version = await readVersion(transaction) // again, under the write lock: another process may have been quicker
      const step = steps[version]
      if (!step) return
      await step.up(transaction, engine)
      await engine.writeVersion(transaction, version + 1)
    })
}
