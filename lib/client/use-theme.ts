import { useSyncExternalStore } from 'react'
import { quietly, useView } from './view-provider'

export type Theme = 'light' | 'dark'

/** Where a chosen theme is kept as this browser's default; `app/set-theme-early.ts` reads it under the same name. */
const THEME_KEY = 'dateline-theme'

/** The theme in use (the address, else this browser's choice, else the system's) and the switch for it. */
export const useTheme = (): { theme: Theme; setTheme: (theme: Theme) => void } => {
  const [view, setView] = useView()
  const fallback = useSyncExternalStore(subscribe, defaultTheme, () => 'dark' as const)
  return {
    theme: view.theme ?? fallback,
    setTheme: (theme) => {
      remember(theme)
      setView({ theme }, quietly)
    },
  }
}

const LIGHT = '(prefers-color-scheme: light)'

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(LIGHT)
  media.addEventListener('change', changed)
  window.addEventListener('storage', changed)
  return () => {
    media.removeEventListener('change', changed)
    window.removeEventListener('storage', changed)
  }
}

const defaultTheme = (): Theme => {
  const kept = recall()
  if (kept === 'light' || kept === 'dark') return kept
  return window.matchMedia(LIGHT).matches ? 'light' : 'dark'
}

// Storage can be forbidden (private windows, policies): then only the address remembers.
const recall = (): string | null => {
  try {
    return localStorage.getItem(THEME_KEY)
  } catch {
    return null
  }
}
const remember = (theme: Theme): void => {
  try {
    localStorage.setItem(THEME_KEY, theme)
  } catch {
    return
  }
}
