import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/500.css'
import '@fontsource/noto-sans/600.css'
import '@fontsource/noto-sans-mono/400.css'
import './tokens.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import type { Following } from '@/lib/client'
import { Providers } from '@/components/ui/providers'
import { MESSAGES } from './catalogue'
import { findBase } from './find-base'
import { readLanguage, readWords } from './read-words'
import { setThemeEarly } from './set-theme-early'

export const generateMetadata = async (): Promise<Metadata> => ({
  metadataBase: await findBase(),
  title: { default: 'Dateline', template: '%s · Dateline' },
  description: (await readWords()).t('pages.description'),
})

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each answer has its own nonce, so no page can be rendered ahead of its request.
  const asked = await headers()
  const nonce = asked.get('x-nonce') ?? undefined
  const language = await readLanguage()
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning>
          {setThemeEarly}
        </script>
      </head>
      <body>
        <Providers
          language={language}
          messages={MESSAGES[language]}
          following={readFollowing(asked.get('x-following'))}
        >
          {children}
        </Providers>
      </body>
    </html>
  )
}

/** What `proxy.ts` made of the address. */
const readFollowing = (told: string | null): Following =>
  told === 'minutely' || told === 'never' ? told : 'live'
