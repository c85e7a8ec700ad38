import { throttle, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
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

/** The view of the address, and the one way to change it. */
export const useView = (): [View, ChangeView] => {
  const [view, setView] = useQueryStates(viewParsers, OPTIONS)
  const change = useCallback<ChangeView>((change, options) => void setView(change, options), [setView])
  return [view, change]
}
