import { useEffect, useRef } from 'react'

/**
 * True from the click on a link to another page until the reader acts again. A map that comes to rest meanwhile must not write its
 * camera: a change of the address calls off the navigation under way.
 */
export const useLeaving = (): { readonly current: boolean } => {
  const leaving = useRef(false)
  useEffect(() => {
    const stay = (): void => {
      leaving.current = false
    }
    const leave = (event: MouseEvent): void => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return
      const link = event.target.closest<HTMLAnchorElement>('a[href]')
      if (link && link.pathname !== window.location.pathname) leaving.current = true
    }
    // Captured, so that they run before the link's own handler starts the navigation.
    window.addEventListener('pointerdown', stay, true)
    window.addEventListener('keydown', stay, true)
    window.addEventListener('click', leave, true)
    return () => {
      window.removeEventListener('pointerdown', stay, true)
      window.removeEventListener('keydown', stay, true)
      window.removeEventListener('click', leave, true)
    }
  }, [])
  return leaving
}
