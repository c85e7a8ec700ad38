import type { Store } from './engine'
import { openStore } from './open-store'

declare global {
  var datelineStore: { dataFolder: string; opening: Promise<Store> } | undefined
}

/**
 * The store of this process, opened at the first call (never at import) and kept on `globalThis`, since a bundler makes
 * several copies of a module. A failure is not kept: what the operator mends is seen by the next request.
 */
export const getStore = (dataFolder: string): Promise<Store> => {
  const kept = globalThis.datelineStore
  if (kept?.dataFolder === dataFolder) return kept.opening
  const opening = openStore(dataFolder)
  globalThis.datelineStore = { dataFolder, opening }
  opening.catch(() => {
    if (globalThis.datelineStore?.opening === opening) globalThis.datelineStore = undefined
  })
  return opening
}
