import { useSyncExternalStore } from 'react'

const ANALYST_KEY = 'dateline-analyst'
const CHANGED = 'dateline-analyst-changed'

/** The name under which this browser decides: typed once, kept here, and written beside every decision. Null until it was typed. */
export const useAnalyst = (): [string | null, (name: string) => void] => {
  const name = useSyncExternalStore(subscribe, recall, () => null)
  return [name, remember]
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('storage', changed)
  window.addEventListener(CHANGED, changed)
  return () => {
    window.removeEventListener('storage', changed)
    window.removeEventListener(CHANGED, changed)
  }
}

let typed: string | null = null // where storage is forbidden the name lasts as long as the page

const recall = (): string | null => {
  try {
    return localStorage.getItem(ANALYST_KEY) ?? typed
  } catch {
    return typed
  }
}

const remember = (name: string): void => {
  typed = name.trim() || null
  try {
    if (typed === null) localStorage.removeItem(ANALYST_KEY)
    else localStorage.setItem(ANALYST_KEY, typed)
  } catch {
    // kept for this page only
  }
  window.dispatchEvent(new Event(CHANGED))
}
