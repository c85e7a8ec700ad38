import { useSyncExternalStore } from 'react'

const STILL = '(prefers-reduced-motion: reduce)'

/** Whether the viewer wants no motion. */
export const useStill = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(STILL)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(STILL).matches,
    () => false,
  )
