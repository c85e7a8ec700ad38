'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { LngLat } from '@/lib/domain'

/** A pin that is being put on the map. */
interface Pinning {
  point: LngLat
  /** What is pinned: "Pokrovsk". */
  name: string
  onSave: (pin: { point: LngLat; name: string }) => void
}

interface Pins {
  pinning: Pinning | null
  begin: (pinning: Pinning) => void
  move: (point: LngLat) => void
  rename: (name: string) => void
  end: () => void
}

const Context = createContext<Pins | null>(null)

export const usePinning = (): Pins => {
  const pins = useContext(Context)
  if (!pins) throw new Error('pins are put inside <PinningProvider>')
  return pins
}

/** Lets whatever corrects a place hand over to the map of its screen, and back. */
export const PinningProvider = ({ children }: { children: ReactNode }) => {
  const [pinning, setPinning] = useState<Pinning | null>(null)
  const change = useCallback(
    (part: Partial<Pinning>) => setPinning((before) => before && { ...before, ...part }),
    [],
  )
  const move = useCallback((point: LngLat) => change({ point }), [change])
  const rename = useCallback((name: string) => change({ name }), [change])
  const end = useCallback(() => setPinning(null), [])
  const value = useMemo(
    () => ({ pinning, begin: setPinning, move, rename, end }),
    [pinning, move, rename, end],
  )
  return <Context value={value}>{children}</Context>
}
