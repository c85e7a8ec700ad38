import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { LiveContext, useLiveConnection } from './use-live'

// The server tells when something changed; asking at every return to the window would make lists jump.
const CONFIG = { revalidateOnFocus: false }

/** Around every screen: the live connection, and how answers are kept. */
export const LiveProvider = ({ children }: { children: ReactNode }) => (
  <SWRConfig value={CONFIG}>
    <LiveContext value={useLiveConnection()}>{children}</LiveContext>
  </SWRConfig>
)
