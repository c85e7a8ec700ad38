'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { Hidden } from './hidden'

const Announce = createContext<(words: string) => void>(() => {})

/** Says something to screen readers once it has stopped changing. */
export const useAnnounce = () => useContext(Announce)

const PAUSE = 600 // ms; a dragged brush should not be read out at every pixel

/** Holds the one live region of the page. */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [words, setWords] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setWords(next), PAUSE)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <Announce value={announce}>
      {children}
      <Hidden>
        <output>{words}</output>
      </Hidden>
    </Announce>
  )
}
