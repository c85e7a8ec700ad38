import type { KeyboardEvent } from 'react'
import { isTyping } from '@/components/ui/is-typing'

/** Inside the dialog one key goes to each thing that can be corrected: w(here), p(in), d(ate), t(ype), s(tatus), m(erge), x. */
const SECTIONS = ['w', 'p', 'd', 't', 's', 'm', 'x']

export const useSectionKeys = () => (event: KeyboardEvent) => {
  if (!SECTIONS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target)) return
  const field = document.getElementById(`section-${event.key}`)
  if (!field) return
  event.preventDefault()
  field.focus()
  if (event.key === 'p') field.click()
}
