import type { KeyboardEvent } from 'react'

/** Arrow keys, Home and End take the focus along the buttons of a group. */
export const moveAlong = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const buttons = [...(event.currentTarget.closest('[role="group"]')?.querySelectorAll('button') ?? [])]
  const now = buttons.findIndex((button) => button === event.currentTarget)
  const next = buttons[goalOf(event.key, now, buttons.length - 1)]
  if (now < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** -1 for a key that goes nowhere. */
const goalOf = (key: string, now: number, last: number): number => {
  if (key === 'ArrowRight') return Math.min(now + 1, last)
  if (key === 'ArrowLeft') return Math.max(now - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? last : -1
}
