import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Messages } from 'use-intl/core'
import { LANGUAGE_COOKIE, type Language, chooseLanguage } from '@/lib/language'
import { type Words, makeWords } from '@/components/words/make-words'
import en from '@/data/messages/en.json'
import uk from '@/data/messages/uk.json'

export const MESSAGES: Record<Language, Messages> = { en, uk }

/** The language of this request: the visitor's choice, else what their browser asks for. */
export const readLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return chooseLanguage(chosen, (await headers()).get('accept-language'))
})

/** The catalogue in that language, for what the server says itself: titles of pages, and pages without a screen. */
export const readWords = async (): Promise<Words> => {
  const language = await readLanguage()
  return makeWords(language, MESSAGES[language])
}
