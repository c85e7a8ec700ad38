import { useSyncExternalStore } from 'react'

const SINGLE_KEYS_KEY = 'dateline-single-keys'
const CHANGED = 'dateline-single-keys-changed'

/** Whether single letters, digits and signs are commands in this browser, and the switch for it (WCAG 2.1.4). On until switched off. */
export const useSingleKeys = (): [boolean, (on: boolean) => void] => {
  const on = useSyncExternalStore(subscribe, areSingleKeysOn, () => true)
  return [on, remember]
}

/** The same, for those who listen to keys. */
export const areSingleKeysOn = (): boolean => {
  try {
    return (localStorage.getItem(SINGLE_KEYS_KEY) ?? chosen) !== 'off'
  } catch {
    return chosen !== 'off'
  }
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('storage', changed)
  window.addEventListener(CHANGED, changed)
  return () => {
    window.removeEventListener('storage', changed)
    window.removeEventListener(CHANGED, changed)
  }
}

let chosen: 'off' | null = null // where storage is forbidden the choice lasts as long as the page

const remember = (on: boolean): void => {
  chosen = on ? null : 'off'
  try {
    if (on) localStorage.removeItem(SINGLE_KEYS_KEY)
    else localStorage.setItem(SINGLE_KEYS_KEY, 'off')
  } catch {
    // kept for this page only
  }
  window.dispatchEvent(new Event(CHANGED))
}
