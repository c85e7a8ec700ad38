import { useEffect } from 'react'
import { quietly, useView } from '@/lib/client'
import { selectPlace } from '@/lib/link'
import { toggleFold } from '@/components/ui/toggle-fold'

/** `[` and `]` fold the panels, Escape lets go of the selection. */
export const useShortcuts = (): void => {
  const [view, setView] = useView()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]'))
        return
      if (event.key === '[') setView({ fold: toggleFold(view.fold, 'filters') }, quietly)
      if (event.key === ']') setView({ fold: toggleFold(view.fold, 'list') }, quietly)
      if (event.key === 'Escape' && (view.sel || view.place)) setView(selectPlace(null))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [view.fold, view.sel, view.place, setView])
}
