import { useEffect } from 'react'
import { isMuted } from '@/components/help/is-muted'
import { isTyping } from '@/components/ui/is-typing'

/** Inside the dialog one key goes to each thing that can be corrected: w(here), p(in), d(ate), t(ype), s(tatus), m(erge), x. */
const SECTIONS = ['w', 'p', 'd', 't', 's', 'm', 'x']

const press = (event: KeyboardEvent): void => {
  if (!SECTIONS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target) || isMuted(event)) return
  const field = document.getElementById(`section-${event.key}`)
  if (!field) return
  event.preventDefault()
  event.stopPropagation() // the same keys mean other things outside the dialog
  field.focus()
  if (event.key === 'p') field.click()
}

export const useSectionKeys = (): void =>
  useEffect(() => {
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
