import { useSyncExternalStore } from 'react'
import type { Theme } from '@/lib/client'

const DARK = '(prefers-color-scheme: dark)'

/** The theme that the viewer's system asks for: a file keeps no choice of its own. */
export const usePreferredTheme = (): Theme =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(DARK)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => (window.matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light',
  )
