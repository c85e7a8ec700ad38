import { getStore } from '@/lib/store'
import { sweepContents } from '@/lib/store/sweep-contents'

const day = 86_400_000 // ms

/** Deletes what no slide shows any more, at most once a day however often it is asked; nobody waits for it, and what goes wrong is only said. */
export const createSweeper = (dataFolder: string, pause: () => Promise<void>) => {
  let last = -Infinity
  return async (): Promise<void> => {
    const now = Date.now()
    if (now - last < day) return
    last = now
    try {
      await sweepContents(await getStore(dataFolder), new Date(now).toISOString(), pause)
    } catch (error) {
      console.error('what no slide shows any more could not be deleted:', error)
    }
  }
}
