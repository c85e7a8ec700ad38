import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { LiveContext, useLiveConnection } from './use-live'

// The server tells when something changed; asking at every return to the window would make lists jump.
const CONFIG = { revalidateOnFocus: false }
const EMBEDDED = { ...CONFIG, refreshInterval: 60_000 } // ms

/** Around every screen: the live connection, and how answers are kept. An embedded map asks once a minute instead. */
export const LiveProvider = ({ isEmbed, children }: { isEmbed: boolean; children: ReactNode }) => (
  <SWRConfig value={isEmbed ? EMBEDDED : CONFIG}>
    <LiveContext value={useLiveConnection(!isEmbed)}>{children}</LiveContext>
  </SWRConfig>
)
