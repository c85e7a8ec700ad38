import path from 'node:path'
import type { Store } from './engine'
import { migrate } from './migrate'
import { openSqlite, sqliteEngine } from './sqlite'

const storeFile = (dataFolder: string): string =>
  path.resolve(/* turbopackIgnore: true */ dataFolder, 'dateline.db')

/** Opens the store of a data folder, making or migrating it. Throws StoreError. */
export const openStore = async (dataFolder: string): Promise<Store> => {
  const file = storeFile(dataFolder)
  const db = openSqlite(file)
  const store: Store = { db, engine: sqliteEngine, file, close: () => db.destroy() }
  try {
    await migrate(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}
