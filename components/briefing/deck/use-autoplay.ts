import { useEffect, useEffectEvent, useState } from 'react'

const tick = 250 // ms between two steps of the line

/** How much of the time of this frame is left, 1 to 0, while the deck plays; a pause keeps it. `onEnd` is called once. */
export const useAutoplay = (
  frame: { key: string; seconds: number },
  isRunning: boolean,
  onEnd: () => void,
): number => {
  const [spent, setSpent] = useState({ key: frame.key, ms: 0 })
  const ms = spent.key === frame.key ? spent.ms : 0
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    if (!isRunning) return undefined
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      const step = now - last
      last = now
      setSpent((before) => ({ key: frame.key, ms: (before.key === frame.key ? before.ms : 0) + step }))
    }, tick)
    return () => clearInterval(timer)
  }, [frame.key, isRunning])
  const isOver = ms >= frame.seconds * 1000
  useEffect(() => {
    if (isOver && isRunning) end()
  }, [isOver, isRunning])
  return Math.max(0, 1 - ms / (frame.seconds * 1000))
}
