import { useSyncExternalStore } from 'react'

const PHONE = '(max-width: 767px)'

/** True on a screen as narrow as a phone. */
export const usePhone = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(PHONE)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(PHONE).matches,
    () => false,
  )
