import { useEffect, useRef, useState } from 'react'
import { useDataVersion } from './data-version'
import { useLive } from './use-live'
import { useRefresh } from './use-refresh'

const OWN = 3000 // ms after a change of this page in which new stories are its own

/**
 * Follows the store. What others decided or took away is shown by itself; new stories of others wait, since a list must not jump under a
 * reader: `waiting` says how many, `show` brings them in.
 */
export const useNews = (): { waiting: number; show: () => void } => {
  const { state } = useLive()
  const refresh = useRefresh()
  const version = useDataVersion()
  const [shown, setShown] = useState<number | null>(null) // stories
  const seen = useRef<{ revision: string | null; version: number; changedAt: number }>({
    revision: null,
    version,
    changedAt: -OWN,
  })
  const stories = state?.stories ?? null
  useEffect(() => {
    const now = performance.now()
    if (seen.current.version !== version) {
      seen.current = { ...seen.current, version, changedAt: now }
      setShown(stories)
    }
    if (!state || seen.current.revision === state.revision) return
    const isFirst = seen.current.revision === null
    seen.current = { ...seen.current, revision: state.revision }
    const isOwn = now - seen.current.changedAt < OWN
    if (isFirst || isOwn) setShown(state.stories)
    else if (shown === null || state.stories <= shown) {
      setShown(state.stories)
      refresh()
      // `refresh` is told to this hook as a change too, but others made it.
      seen.current = { ...seen.current, version: version + 1 }
    }
  }, [state, stories, shown, refresh, version])
  return {
    waiting: stories !== null && shown !== null ? Math.max(0, stories - shown) : 0,
    show: refresh,
  }
}
