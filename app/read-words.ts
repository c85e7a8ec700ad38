import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { LANGUAGE_COOKIE, type Language, chooseLanguage } from '@/lib/language'
import type { Words } from '@/components/words/make-words'
import { WORDS } from './catalogue'

/** The language of this request: the visitor's choice, else what their browser asks for. */
export const readLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return chooseLanguage(chosen, (await headers()).get('accept-language'))
})

/** The words in that language, for what the server says itself: titles of pages, and pages without a screen. */
export const readWords = async (): Promise<Words> => WORDS[await readLanguage()]
