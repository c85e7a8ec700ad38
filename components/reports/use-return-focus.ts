import { useRef } from 'react'
import type { EventId } from '@/lib/domain'

/** Gives the focus back to the row of the report whose card was closed, once that row is in the page. */
export const useReturnFocus = (last: EventId | null) => {
  const owed = useRef(last)
  // The button that closed the card is gone, and the focus with it; the row is there once the list has been measured.
  return (event: EventId, button: HTMLButtonElement | null): void => {
    if (!button || owed.current !== event) return
    owed.current = null
    if (document.activeElement === document.body) button.focus()
  }
}
