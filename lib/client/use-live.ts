import { createContext, useContext, useEffect, useState } from 'react'
import { type Live, liveStateSchema } from '@/lib/http/live-response'

/** What the server told last; null before it told anything. `connected`: whether it would tell more. */
export interface LiveConnection {
  state: Live | null
  connected: boolean
}

/** One connection for the page, open only while it is seen: browsers allow few to one host. */
export const useLiveConnection = (isWanted: boolean): LiveConnection => {
  const [connection, setConnection] = useState<LiveConnection>({ state: null, connected: false })
  useEffect(() => {
    if (!isWanted) return undefined
    let source: EventSource | null = null
    const close = () => {
      source?.close()
      source = null
    }
    const open = () => {
      if (source || document.visibilityState === 'hidden') return
      source = new EventSource('/api/live')
      source.addEventListener('message', ({ data }) => {
        const parsed = readState(data)
        if (parsed) setConnection({ state: parsed, connected: true })
      })
      source.addEventListener('error', () => setConnection(({ state }) => ({ state, connected: false })))
    }
    const follow = () => (document.visibilityState === 'hidden' ? close() : open())
    open()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      close()
    }
  }, [isWanted])
  return connection
}

const readState = (data: unknown): Live | null => {
  try {
    return liveStateSchema.safeParse(JSON.parse(String(data))).data ?? null
  } catch {
    return null
  }
}

export const LiveContext = createContext<LiveConnection>({ state: null, connected: false })

export const useLive = (): LiveConnection => useContext(LiveContext)
