import { useEffect, useEffectEvent, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { type DeckVerb, readDeckKey } from './deck-keys'

const together = 700 // ms in which digits make one number: "1", "2" goes to slide 12

/** Whether something of the kind is on the screen: the map keeps one that is hidden. */
const isOpen = (kind: string): boolean =>
  [...document.querySelectorAll(kind)].some((element) => element.checkVisibility())

/** Keys of a presentation, heard before the map hears them, whose own arrows would move it. A focused button keeps Enter and space. */
export const useDeckKeys = (act: (verb: DeckVerb) => void, goTo: (slide: number) => void): void => {
  const digits = useRef({ typed: '', at: 0 })
  const press = useEffectEvent((event: KeyboardEvent) => {
    const found = readDeckKey(event)
    if (found === null || isTyping(event.target)) return
    const isOnButton =
      event.target instanceof HTMLElement && event.target.closest('button, a, select, summary') !== null
    if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return
    if (isOpen('[role="dialog"], [role="menu"]')) return
    event.preventDefault()
    event.stopPropagation()
    if (typeof found === 'string') return act(found)
    const isMore = event.timeStamp - digits.current.at < together
    digits.current = {
      typed: (isMore ? digits.current.typed : '') + String(found),
      at: event.timeStamp,
    }
    goTo(Number(digits.current.typed) - 1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
