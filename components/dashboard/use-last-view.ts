import { type RefObject, useEffect } from 'react'
import type { View } from '@/lib/client'
import { rememberView } from '@/lib/client/last-view'
import { writeView } from '@/lib/link'

/** Keeps what the dashboard shows, and how large its map is, for briefings. */
export const useLastView = (view: View, map: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const remember = (): void => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = map.current ?? {}
      if (width > 0 && height > 0)
        rememberView({ query: writeView('', view).slice(1), size: { width, height } })
    }
    remember()
    window.addEventListener('resize', remember)
    return () => window.removeEventListener('resize', remember)
  }, [map, view])
}
