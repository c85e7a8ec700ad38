import { useEffect, useEffectEvent } from 'react'

/** Ctrl-Z and Ctrl-Shift-Z (or Ctrl-Y), in fields too: what is typed is undone with everything else. Not in a dialog. */
export const useEditorKeys = ({ undo, redo }: { undo: () => void; redo: () => void }): void => {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
