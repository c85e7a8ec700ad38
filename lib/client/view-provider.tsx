'use client'

import { throttle, useQueryStates } from 'nuqs'
import { type ReactNode, createContext, useCallback, useContext, useMemo } from 'react'
import { type View, viewParsers } from '@/lib/link'

const OPTIONS = {
  history: 'push', //                   a filter or a selection is a step that Back undoes
  shallow: true, //                     the page itself asks the API; the server renders nothing anew
  scroll: false,
  limitUrlUpdates: throttle(150), //    ms; Safari refuses more than 100 changes in 30 s
} as const

/** Small set-up of the screen that Back should not walk through. */
export const quietly = { history: 'replace' } as const

type ChangeView = (change: Partial<View>, options?: { history?: 'push' | 'replace' }) => void

const ViewContext = createContext<[View, ChangeView] | null>(null)

/** Reads the address once for everything under it: to read it in each of fifty components took longer than to draw them. */
export const ViewProvider = ({ children }: { children: ReactNode }) => {
  const [view, setView] = useQueryStates(viewParsers, OPTIONS)
  const change = useCallback<ChangeView>((change, options) => void setView(change, options), [setView])
  const value = useMemo<[View, ChangeView]>(() => [view, change], [view, change])
  return <ViewContext value={value}>{children}</ViewContext>
}

/** The view of the address, and the one way to change it. */
export const useView = (): [View, ChangeView] => {
  const value = useContext(ViewContext)
  if (!value) throw new Error('useView stands outside of a ViewProvider')
  return value
}
