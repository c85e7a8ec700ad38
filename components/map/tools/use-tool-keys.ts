import { useEffect } from 'react'
import { isMuted } from '@/components/help/is-muted'
import { isTyping } from '@/components/ui/is-typing'
import { endMeasure, startMeasure, takeBack } from './measure'
import type { MapToolsHandle } from './use-map-tools'

/**
 * `d` measures, `c` asks for the position in the middle of the map. While something is measured, Enter ends it, Backspace takes the last
 * point back, Escape leaves. Heard before all others, so that Escape does not also let go of the selection.
 */
export const useToolKeys = ({ measure, change, setMeasure }: MapToolsHandle, askCentre: () => void): void => {
  const isMeasuring = measure !== null
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isMuted(event) || event.ctrlKey || event.metaKey || event.altKey) return
      const on = event.target instanceof Element ? event.target : null
      const isMine = isMeasuring && event.key === 'Escape' && on?.closest('[data-measure]')
      if (!isMine && (isTyping(on) || on?.closest('[role="dialog"]'))) return
      const act = actionOf(event.key, on)
      if (!act) return
      event.preventDefault()
      act()
    }
    const actionOf = (key: string, on: Element | null): (() => void) | null => {
      if (key === 'd') return () => setMeasure((measure) => (measure ? null : startMeasure()))
      if (key === 'c') return askCentre
      if (!isMeasuring) return null
      if (key === 'Escape') return () => setMeasure(null)
      if (key === 'Backspace') return () => change(takeBack)
      // On a button Enter presses that.
      if (key === 'Enter' && !on?.closest('button, a')) return () => change(endMeasure)
      return null
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [isMeasuring, change, setMeasure, askCentre])
}
