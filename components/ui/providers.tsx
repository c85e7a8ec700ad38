'use client'

import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { LiveProvider, ViewProvider } from '@/lib/client'
import { DecisionsProvider } from '@/components/corrections/decisions'
import { PinningProvider } from '@/components/corrections/pinning'
import { Announcer } from './announcer'
import { ApplySingleKeys } from './apply-single-keys'
import { ApplyTheme } from './apply-theme'

/** What every screen needs around it. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <NuqsAdapter>
    <ViewProvider>
      <Tooltip.Provider delayDuration={500}>
        <ApplyTheme />
        <ApplySingleKeys />
        <Announcer>
          <LiveProvider>
            <DecisionsProvider>
              <PinningProvider>{children}</PinningProvider>
            </DecisionsProvider>
          </LiveProvider>
        </Announcer>
      </Tooltip.Provider>
    </ViewProvider>
  </NuqsAdapter>
)
