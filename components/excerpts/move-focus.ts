import type { KeyboardEvent } from 'react'

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/** Up and Down go from sentence to sentence in the list. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key]
  if (step && focusNeighbour(event.currentTarget.closest('li'), step)) event.preventDefault()
}

/** Focuses the next sentence of the list, or the one before, headings of groups passed over; false at its ends. */
const focusNeighbour = (row: Element | null, step: 1 | -1): boolean => {
  let next = row
  do next = (step > 0 ? next?.nextElementSibling : next?.previousElementSibling) ?? null
  while (next && !next.querySelector('article'))
  const button = next?.querySelector('button')
  button?.focus()
  return Boolean(button)
}

/** The same from wherever the focus is: outside the list, its first sentence in sight is focused. */
export const focusInList = (step: 1 | -1): void => {
  const list = document.querySelector('aside ul[aria-label]')
  const row = document.activeElement?.closest('li') ?? null
  if (row && list?.contains(row)) return void focusNeighbour(row, step)
  const top = list?.parentElement?.getBoundingClientRect().top ?? 0
  const rows = [...(list?.children ?? [])].filter((other) => other.querySelector('article'))
  const first = rows.find((other) => other.getBoundingClientRect().top >= top) ?? rows[0]
  first?.querySelector('button')?.focus()
}
