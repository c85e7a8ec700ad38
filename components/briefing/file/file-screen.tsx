import type { Messages } from 'use-intl/core'
import { IntlProvider } from 'use-intl/react'
import type { DeckFile } from '@/lib/briefing/deck-file'
import { DeckScreen } from '../deck/deck-screen'
import { usePreferredTheme } from './use-preferred-theme'

interface Props extends Pick<DeckFile, 'language' | 'deck' | 'images'> {
  messages: Messages
  /** Null where the browser draws the maps itself. */
  pictures: Readonly<Record<string, readonly string[]>> | null
}

/** A briefing out of a file: nobody to ask, nowhere to go back to. */
export const FileScreen = ({ language, messages, deck, images, pictures }: Props) => {
  const preferred = usePreferredTheme()
  return (
    <IntlProvider locale={language} messages={messages} timeZone="UTC">
      <DeckScreen
        deck={deck}
        images={images}
        pictures={pictures ?? undefined}
        // The pictures were drawn in one theme, and the rest of a slide goes with them.
        theme={pictures ? 'light' : preferred}
        isReady
        leaveTo={null}
        onPresenter={null}
      />
    </IntlProvider>
  )
}
