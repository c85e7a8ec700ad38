import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { LiveContext, useLiveConnection } from './use-live'

// The server tells when something changed; asking at every return to the window would make lists jump.
const CONFIG = { revalidateOnFocus: false }
const CONFIGS = {
  live: CONFIG,
  minutely: { ...CONFIG, refreshInterval: 60_000 }, // ms
  never: { ...CONFIG, revalidateOnReconnect: false },
}

/** How a page learns what changed: it is told, it asks once a minute (in the page of another site), or it needs nothing more (a deck that is open). */
export type Following = keyof typeof CONFIGS

/** Around every screen: the live connection, and how answers are kept. */
export const LiveProvider = ({ following, children }: { following: Following; children: ReactNode }) => (
  <SWRConfig value={CONFIGS[following]}>
    <LiveContext value={useLiveConnection(following === 'live')}>{children}</LiveContext>
  </SWRConfig>
)
