import { useEffect, useState } from 'react'
import { useOwnChanges } from './data-version'
import { useLive } from './use-live'
import { useRefresh } from './use-refresh'

interface Seen {
  revision: string | null
  own: number
  /** Stories on the screen. */
  shown: number
  /** The next change is one of this page. */
  isOwn: boolean
  /** Raised when everything is to be asked for again. */
  asked: number
}

/**
 * Follows the store. What others decided or took away is shown by itself; new stories of others wait, since a list must not jump under a
 * reader: `waiting` says how many, `show` brings them in.
 */
export const useNews = (): { waiting: number; show: () => void } => {
  const { state } = useLive()
  const refresh = useRefresh()
  const own = useOwnChanges()
  const [seen, setSeen] = useState<Seen>({ revision: null, own, shown: 0, isOwn: false, asked: 0 })
  const stories = state?.stories ?? seen.shown

  if (own !== seen.own) setSeen({ ...seen, own, shown: stories, isOwn: true })
  else if (state && state.revision !== seen.revision) {
    const { revision } = state
    const isFirst = seen.revision === null
    const waits = !isFirst && !seen.isOwn && stories > seen.shown
    setSeen({
      ...seen,
      revision,
      shown: waits ? seen.shown : stories,
      isOwn: false,
      asked: isFirst || waits ? seen.asked : seen.asked + 1,
    })
  }

  const { asked } = seen
  useEffect(() => {
    if (asked > 0) refresh()
  }, [asked, refresh])
  return {
    waiting: Math.max(0, stories - seen.shown),
    show: () => setSeen({ ...seen, shown: stories, asked: asked + 1 }),
  }
}
