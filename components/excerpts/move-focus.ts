import type { KeyboardEvent } from 'react'

/** Up and Down go from sentence to sentence in the list. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const row = event.currentTarget.closest('li')
  const next = neighbour(event.key, row)
  if (!next) return
  event.preventDefault()
  next.querySelector('button')?.focus()
}

/** The next row that has a button; headings have none. */
const neighbour = (key: string, row: Element | null): Element | null => {
  const step = (from: Element | null): Element | null => {
    if (key === 'ArrowDown') return from?.nextElementSibling ?? null
    return key === 'ArrowUp' ? (from?.previousElementSibling ?? null) : null
  }
  let next = step(row)
  while (next && !next.querySelector('button')) next = step(next)
  return next
}
