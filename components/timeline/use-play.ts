import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { quietly, useIsAsking, useView, type View } from '@/lib/client'
import { selectedEvent, selectedMention, selectEvent, selectMention } from '@/lib/link'
import type { DayCounts } from './day-counts'
import { toDayNumber } from '@/lib/domain/day-number'
import { playStep, startAgain } from './play-step'
import { SPEEDS, type Speed } from './speeds'
import { axisDomain } from './axis-domain'

export type Play = {
  isPlaying: boolean
  /** There are days to go through. */
  canPlay: boolean
  canStep: { back: boolean; forward: boolean }
  speed: Speed
  setSpeed: (speed: Speed) => void
  toggle: () => void
  step: (direction: 1 | -1) => void
}

/**
 * Moves the days shown on, step by step, until the last day. The next step waits for every answer to the one before, so a slow
 * server slows it down. It stops when a report or a sentence is opened and when the data can't be had.
 */
export const usePlay = (timeline: DayCounts | undefined, failed: boolean): Play => {
  'use memo'
  const [view, setView] = useView()
  const [wanted, setWanted] = useState(false)
  const [speed, setSpeed] = useState<Speed>(SPEEDS[0])
  const isAsking = useIsAsking()
  const steppedAt = useRef(0)

  const [first, last] = [timeline?.days[0]?.day, timeline?.days.at(-1)?.day]
  const reach =
    first && last ? axisDomain({ first: toDayNumber(first), last: toDayNumber(last) }, view.zoom) : null
  const next = reach && playStep(view, reach, speed.days, 1)
  const isOpen = selectedEvent(view) !== null || selectedMention(view) !== null
  const isPlaying = wanted && next !== null && !failed && !isOpen
  if (wanted && timeline && !isPlaying) setWanted(false)

  const go = (days: { from: string; to: string }) => {
    steppedAt.current = performance.now()
    // The step is small set-up: only the start of playing is one that Back undoes.
    setView({ ...days, undated: null }, quietly)
  }
  const advance = useEffectEvent(() => next && go(next))
  const key = next && `${next.from} ${next.to}`
  useEffect(() => {
    if (!isPlaying || isAsking || key === null) return undefined
    const since = performance.now() - steppedAt.current
    const timer = setTimeout(advance, Math.max(0, speed.every - since))
    return () => clearTimeout(timer)
  }, [isPlaying, isAsking, key, speed])

  return {
    isPlaying,
    canPlay: reach !== null,
    canStep: {
      back: reach !== null && playStep(view, reach, 1, -1) !== null,
      forward: reach !== null && playStep(view, reach, 1, 1) !== null,
    },
    speed,
    setSpeed,
    toggle: () => {
      if (isPlaying || !reach) {
        setWanted(false)
        return
      }
      steppedAt.current = performance.now()
      const start = next ?? startAgain(view, reach)
      setView({ ...start, undated: null, tray: null, ...letGo(view) })
      setWanted(true)
    },
    step: (direction) => {
      const days = reach && playStep(view, reach, 1, direction)
      setWanted(false)
      if (days) go(days)
    },
  }
}

/** An open report or sentence is closed; the list goes on keeping to a place. */
const letGo = (view: View): Partial<View> => {
  if (selectedMention(view)) return selectMention(view, null)
  return selectedEvent(view) ? selectEvent(null) : {}
}
