import { statSync } from 'node:fs'
import type { Store } from './engine'
import { openStore } from './open-store'

declare global {
  var datelineStore: { dataFolder: string; opening: Promise<Store>; inode?: number } | undefined
}

/**
 * The store of this thread, opened at the first call (never at import) and kept on `globalThis`, since a bundler makes
 * several copies of a module. A failure is not kept: what the operator mends is seen by the next request. So is a
 * database that was moved away or replaced; writing on into the old file would lose what is written.
 */
export const getStore = async (dataFolder: string): Promise<Store> => {
  const kept = globalThis.datelineStore
  if (kept?.dataFolder === dataFolder) {
    const store = await kept.opening
    if (kept.inode === inodeOf(store.file)) return store
    if (globalThis.datelineStore !== kept) return await getStore(dataFolder) // another call was quicker
  }
  const fresh: typeof globalThis.datelineStore = { dataFolder, opening: openStore(dataFolder) }
  globalThis.datelineStore = fresh
  try {
    const store = await fresh.opening
    fresh.inode = inodeOf(store.file)
    return store
  } catch (error) {
    if (globalThis.datelineStore === fresh) globalThis.datelineStore = undefined
    throw error
  }
}

const inodeOf = (file: string): number | undefined =>
  statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })?.ino
