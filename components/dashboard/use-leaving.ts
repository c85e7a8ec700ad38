import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

const SETTLED = 250 // ms after which a change of the view stands in the address (it is written at most every 150 ms)

interface Leaving {
  /** True from the click on a link to another page until the reader acts again: nothing may be written into the address. */
  isLeaving: () => boolean
  /** To be called when something is written into the address. */
  noteWrite: () => void
  /** Goes to another page of the product, as a click on a link to it does. */
  leave: (path: string) => void
}

/**
 * A change of the address calls off a navigation under way. A map that comes to rest after the click must not write its camera; one
 * that came to rest just before it has its camera still on the way into the address, so the link waits for that.
 */
export const useLeaving = (): Leaving => {
  'use memo'
  const router = useRouter()
  const leaving = useRef(false)
  const written = useRef(-Infinity)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stay = (): void => {
      leaving.current = false
      clearTimeout(waiting)
    }
    const leave = (event: MouseEvent): void => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return
      const link = event.target.closest<HTMLAnchorElement>('a[href]')
      if (!link || link.pathname === window.location.pathname) return
      leaving.current = true
      const wait = written.current + SETTLED - performance.now()
      if (wait <= 0 || link.origin !== window.location.origin || link.target === '_blank') return
      event.preventDefault() // a link that finds its click answered leaves it at that
      waiting = setTimeout(() => router.push(link.pathname + link.search + link.hash), wait)
    }
    // Captured, so that they run before the link's own handler starts the navigation.
    window.addEventListener('pointerdown', stay, true)
    window.addEventListener('keydown', stay, true)
    window.addEventListener('click', leave, true)
    return () => {
      clearTimeout(waiting)
      window.removeEventListener('pointerdown', stay, true)
      window.removeEventListener('keydown', stay, true)
      window.removeEventListener('click', leave, true)
    }
  }, [router])
  const leave = (path: string): void => {
    leaving.current = true
    setTimeout(() => router.push(path), Math.max(0, written.current + SETTLED - performance.now()))
  }
  return {
    leave,
    isLeaving: () => leaving.current,
    noteWrite: () => (written.current = performance.now()),
  }
}
