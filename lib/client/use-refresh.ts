import { useCallback } from 'react'
import { useSWRConfig } from 'swr'
import { DATA_VERSION, OWN_CHANGES } from './data-version'

/** Asks for everything on the screen again; the answers before stay until the new ones are there. */
export const useRefresh = (): (() => void) => {
  const { mutate } = useSWRConfig()
  return useCallback(() => {
    void mutate((key) => typeof key === 'string' && key.startsWith('/api/'))
    // The keys of paged answers are passed by, so those listen for the version.
    void mutate(DATA_VERSION, (version = 0) => version + 1, { revalidate: false })
  }, [mutate])
}

/** The same after a change of this page's own: what comes of it is not news. */
export const useOwnRefresh = (): (() => void) => {
  const { mutate } = useSWRConfig()
  const refresh = useRefresh()
  return useCallback(() => {
    void mutate(OWN_CHANGES, (changes = 0) => changes + 1, { revalidate: false })
    refresh()
  }, [mutate, refresh])
}
