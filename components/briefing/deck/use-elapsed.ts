import { useEffect, useState } from 'react'

/** The time of day and how long it is since the first call, or since `restart`; both renewed each second. */
export const useElapsed = (): { now: Date | null; seconds: number; restart: () => void } => {
  const [start, setStart] = useState<number | null>(null)
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => {
    const renew = (): void => {
      setNow(new Date())
      setStart((before) => before ?? Date.now())
    }
    renew()
    const timer = setInterval(renew, 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = now && start !== null ? Math.max(0, Math.floor((now.getTime() - start) / 1000)) : 0
  return { now, seconds, restart: () => setStart(Date.now()) }
}
