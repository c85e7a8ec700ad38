import { getStore, type LiveState, readLiveState } from '@/lib/store'

const pause = 1000 // ms between two looks; another process may write too, so the store itself is asked

type Tell = (state: string) => void

interface Watch {
  listeners: Set<Tell>
  last: string | null
}

declare global {
  var datelineWatch: Watch | undefined
}

/** Tells the state of the store, as JSON, at once and after each change. All listeners share one look a second. Returns what stops it. */
export const watchStore = (dataFolder: string, tell: Tell): (() => void) => {
  const watch = (globalThis.datelineWatch ??= { listeners: new Set(), last: null })
  const isFirst = watch.listeners.size === 0
  watch.listeners.add(tell)
  if (isFirst) void look(dataFolder, watch)
  else if (watch.last !== null) tell(watch.last)
  return () => void watch.listeners.delete(tell)
}

const look = async (dataFolder: string, watch: Watch): Promise<void> => {
  watch.last = null
  while (watch.listeners.size > 0) {
    const state = await readSafely(dataFolder)
    if (state !== null && state !== watch.last) {
      watch.last = state
      for (const tell of watch.listeners) tell(state)
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** A store that can't be read just now is looked at again; whoever asks for data is told why. */
const readSafely = async (dataFolder: string): Promise<string | null> => {
  try {
    return JSON.stringify((await readLiveState(await getStore(dataFolder))) satisfies LiveState)
  } catch {
    return null
  }
}
