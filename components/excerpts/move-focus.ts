import type { KeyboardEvent } from 'react'

/** Up and Down go from sentence to sentence in the list. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const row = event.currentTarget.closest('li')
  const next = neighbour(event.key, row)
  if (!next) return
  event.preventDefault()
  next.querySelector('button')?.focus()
}

const neighbour = (key: string, row: Element | null): Element | null | undefined => {
  if (key === 'ArrowDown') return row?.nextElementSibling
  return key === 'ArrowUp' ? row?.previousElementSibling : null
}
