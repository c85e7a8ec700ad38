import { useEffect, useEffectEvent } from 'react'
import type { ShortcutId } from '@/components/help/keys'
import { matchShortcut } from '@/components/help/match-shortcut'
import { isMuted } from '@/components/help/is-muted'
import { isTyping } from '@/components/ui/is-typing'

/** Runs what a key stands for; never while something is typed, and in a dialog only the dialog's own keys work. */
export const useShortcuts = (actions: Partial<Record<ShortcutId, () => void>>): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isMuted(event)) return
    const id = matchShortcut(event)
    const act = id && actions[id]
    if (!act || (event.target instanceof Element && isElsewhere(event.target, event))) return
    // Escape stays free for the browser, which leaves full screen with it.
    if (event.key !== 'Escape') event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

const isElsewhere = (target: Element, { ctrlKey, metaKey }: KeyboardEvent): boolean =>
  target.closest('[role="dialog"]') !== null || (!ctrlKey && !metaKey && isTyping(target))
