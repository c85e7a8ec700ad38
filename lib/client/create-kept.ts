import { useSyncExternalStore } from 'react'

/** A word that this browser keeps under a name, the same in all its windows; null when there is none. */
export const createKept = (name: string) => {
  const changed = `${name}-changed`
  let ofPage: string | null = null // where storage is forbidden it lasts as long as the page
  const read = (): string | null => {
    try {
      return localStorage.getItem(name) ?? ofPage
    } catch {
      return ofPage
    }
  }
  const write = (value: string | null): void => {
    ofPage = value
    try {
      if (value === null) localStorage.removeItem(name)
      else localStorage.setItem(name, value)
    } catch {
      // kept for this page only
    }
    window.dispatchEvent(new Event(changed))
  }
  const subscribe = (tell: () => void): (() => void) => {
    window.addEventListener('storage', tell)
    window.addEventListener(changed, tell)
    return () => {
      window.removeEventListener('storage', tell)
      window.removeEventListener(changed, tell)
    }
  }
  const useKept = (): string | null => useSyncExternalStore(subscribe, read, () => null)
  return { read, write, useKept }
}
