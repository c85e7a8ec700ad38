import { useRef, useState } from 'react'
import type { Beside } from './beside'

/** What stands beside the map, and the way of the focus: into it when the reader opens it, back to where it was when that closes. */
export const useBeside = (atFirst: () => Beside) => {
  const [beside, setBeside] = useState(atFirst)
  const [isAsked, setIsAsked] = useState(false)
  const opener = useRef<Element | null>(null)
  const change = (next: Beside): void => {
    const focused = document.activeElement
    if (beside === null) opener.current = focused
    // On the map or in the caption it stays; in what closes it would be lost.
    else if (next === null && (focused === document.body || focused?.closest('aside')))
      giveBack(opener.current)
    setIsAsked(true)
    setBeside(next)
  }
  return { beside, setBeside: change, isAsked }
}

/** To the button of the list when nothing opened it here, or when that is gone. */
const giveBack = (opener: Element | null): void => {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const button = document.querySelector<HTMLElement>('header button[aria-expanded]')
  ;(isThere ? opener : button)?.focus()
}
