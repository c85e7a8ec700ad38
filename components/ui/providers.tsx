'use client'

import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import type { Messages } from 'use-intl/core'
import { IntlProvider } from 'use-intl/react'
import { type Following, LiveProvider, ViewProvider } from '@/lib/client'
import type { Language } from '@/lib/language'
import { DecisionsProvider } from '@/components/corrections/decisions'
import { PinningProvider } from '@/components/corrections/pinning'
import { Announcer } from './announcer'
import { ApplySingleKeys } from './apply-single-keys'
import { ApplyTheme } from './apply-theme'

type Props = {
  language: Language
  messages: Messages
  /** In a page of another site: it asks anew now and then instead of keeping a connection open for every reader. */
  following: Following
  children: ReactNode
}

/** What every screen needs around it. The words come with the page, in its language only. */
export const Providers = ({ language, messages, following, children }: Props) => (
  <IntlProvider locale={language} messages={messages} timeZone="UTC">
    <NuqsAdapter>
      <ViewProvider>
        <Tooltip.Provider delayDuration={500}>
          <ApplyTheme />
          <ApplySingleKeys />
          <Announcer>
            <LiveProvider following={following}>
              <DecisionsProvider>
                <PinningProvider>{children}</PinningProvider>
              </DecisionsProvider>
            </LiveProvider>
          </Announcer>
        </Tooltip.Provider>
      </ViewProvider>
    </NuqsAdapter>
  </IntlProvider>
)
