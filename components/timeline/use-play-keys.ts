import { useEffect, useEffectEvent } from 'react'
import { isMuted } from '@/components/help/is-muted'
import { isTyping } from '@/components/ui/is-typing'
import type { Play } from './use-play'

/** `p` plays and pauses, `,` and `.` go a day back and forward; so does the space bar inside the timeline, except on its buttons. */
export const usePlayKeys = ({ toggle, step }: Play): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    if (isMuted(event) || isTyping(target) || target?.closest('[role="dialog"]')) return
    if (event.key === 'p') toggle()
    if (event.key === ',') step(-1)
    if (event.key === '.') step(1)
    if (event.key === ' ' && target?.closest('[data-timeline]') && !target.closest('button')) {
      event.preventDefault()
      toggle()
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
