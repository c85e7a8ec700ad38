import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes; on the server it does not. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    useCallback(
      (changed: () => void) => {
        const media = window.matchMedia(query)
        media.addEventListener('change', changed)
        return () => media.removeEventListener('change', changed)
      },
      [query],
    ),
    () => window.matchMedia(query).matches,
    () => false,
  )
