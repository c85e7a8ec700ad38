'use client'

import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { Announcer } from './announcer'
import { ApplyTheme } from './apply-theme'

/** What every screen needs around it. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <NuqsAdapter>
    <Tooltip.Provider delayDuration={500}>
      <ApplyTheme />
      <Announcer>{children}</Announcer>
    </Tooltip.Provider>
  </NuqsAdapter>
)
